# Teasers of other documents.

rule en.related.label
about Label or heading in front of other articles
class related
lang en
cut line
text {Read also|Also read|Read more|Read more:|READ MORE|Read next|Up next|Related articles|Related article|Related stories|Related story|Related posts|Related post|Related content|Related news|Related topics|Related reading|Related coverage|Related videos|Related video|You may also like|You might also like|You may also enjoy|You may be interested in|You might be interested in|You may also be interested in|You might also enjoy|More like this|More on this|More on this story|More on this topic|More from this section|More from this author|More from author|Related articles More from author|More stories|More news|More articles|More to explore|More for you|More posts|Recommended for you|Recommended articles|Recommended stories|Recommended reading|Recommended videos|Recommended posts|We recommend|Suggested for you|Suggested articles|Editor's picks|Editors' picks|Editor's pick|Most read|Most popular|Most viewed|Most shared|Most commented|Most recent|Popular posts|Popular articles|Popular stories|Popular topics|Popular now|Popular this week|Trending stories|Trending topics|Trending articles|What's trending|Top stories|Top news|Top articles|Today's top stories|Latest news|Latest articles|Latest stories|Latest posts|Latest videos|Latest updates|Recent posts|Recent articles|Recent stories|Recent news|Breaking news|In case you missed it|Don't miss|Must read|Must reads|Similar articles|Similar posts|Similar stories|Similar threads|From around the web|Around the web|From the web|Promoted stories|Promoted content|Sponsored stories|Continue reading|Keep reading|Read the full article|Read full article|Read article|Click here to read more|Explore more|Explore related questions|Hot Network Questions|Next article|Previous article|Next story|Featured stories|Featured articles|Featured posts|Other stories|Other articles|Story continues below|Story continues below advertisement|Story continues after advertisement|Article continues below|Article continues after advertisement|Stories you may like|People also read|Others also read|Also in this section|In this section|Next in}
yes Related Articles
yes You May Also Like…
yes Most read
no Related articles of the law were struck down.
no Read more slowly, she said.

rule en.related.inline
about Label and title of another article on one line
class related
lang en
cut line
score 0.7
re ^\h*[>→»▶•\[(*–—-]*\h*(?:(?:READ|Read) (?:ALSO|also|ON|on)|READ (?:MORE|NEXT)|(?<=\[)Read (?:more|next)|(?:ALSO|Also) (?:READ|read|ON|SEE|see)|(?:RELATED|Related)(?: (?:STORY|story|ARTICLE|article|STORIES|stories|COVERAGE|coverage|VIDEO|video|POST|post|NEWS|news|CONTENT|content|LINK|link|READING|reading))?|(?:SEE|See) (?:ALSO|also|MORE|more)|SEE ALSO|(?:MORE|More):?(?: ON| FROM| on| from) (?:THIS|this)[\p{L} ]{0,20}|(?:DON['’]T|Don['’]t) (?:MISS|miss)|(?:MUST|Must) (?:READ|read)|(?:UP|Up) (?:NEXT|next)|(?:WATCH|Watch) (?:NOW|now|MORE|more|ALSO|also)|YOU MAY (?:ALSO )?LIKE|You may also like|WATCH|LISTEN|READ)\h*[:|>»→–—]\h*(?=\S+\h+\S+\h+\S)(?!(?:Chapter|Section|Figure|Table|Appendix|Annex|Part|Page|Book|Article|Chapitre|Annexe|Tableau|Kapitel|Abschnitt|Abbildung|Tabelle|Anhang|Band|Capítulo|Sección|Seção|Cuadro|Tabla|Capitolo|Sezione|Hoofdstuk|Bijlage|Rozdział|Tabela|Глава|Раздел|Рис)\b|[^\n]*\b\d{1,3}:\d{1,3}\b|[^\n]*,\h*(?:1[4-9]|20)\d\d\.?\h*$)(?<related_title>[\p{Lu}\p{N}"“'‘«][^\n]{8,220}?)\h*[\])]?\h*$
yes READ MORE: Council votes to close the old pool => related_title=Council votes to close the old pool
yes Related: How the dam was built => related_title=How the dam was built
yes >> Also read: Ten villages without water => related_title=Ten villages without water
yes [Read more: How the dam was built] => related_title=How the dam was built
no Related: none of the brothers, as it turned out.
no Read more: it costs nothing.
no Read more: Philips Sonicare 4100
no See also: Chapter 12 of the second volume
no READ: Genesis 1:1-5 and Psalm 8
no MORE: Utopia, Book II, chapter 9
no See also: Dams, floods

rule en.related.word
about Word over a list of other articles beside chrome at the edge
class related
lang en
at edge, beside-chrome
cut line
text {Related|Related links|See also|Recommended|Popular|Trending|Trending now|Top posts|In the news|Read the full story|Read full story|Discover more}
yes Related
no Popular with children

rule en.related.more
about Label of a link, which a text that sells something has too, and title of another article
class related
lang en
at edge, beside-chrome
cut line
re ^\h*[>→»▶•\[(*–—-]*\h*Read (?:more|next)\h*[:|>»→–—]\h*(?<related_title>[\p{Lu}\p{N}"“'‘«][^\n]{8,220}?)\h*[\])]?\h*$
yes Read more: Council votes to close the old pool => related_title=Council votes to close the old pool
no Read more: it costs nothing.
