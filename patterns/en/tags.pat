# Keywords and sections.

rule en.tags.line
about Label and keywords on one line
class tags
lang en
at edge
cut line
re ^\h*(?:[Tt]ags?|TAGS?|[Tt]agged(?: (?:[Ww]ith|[Aa]s|[Ii]n|[Uu]nder))?|[Ff]iled (?:[Uu]nder|in)|FILED UNDER|[Kk]ey ?words?|[Ii]n this (?:article|story)|[Tt]opics)\h*:\h*(?![^\n]*\h--\h)\S[^.!?:\n]{1,220}$
re ^\h*(?:Filed under|Filed in|Tagged with|Tagged as) (?=\p{Lu})[^.!?:\n]{2,120}$
yes Tags: farming, drought, water
yes Filed Under: Local News
yes Filed under Uncategorized
no Topics: what we talk about when we talk. And why.
no Filed under: Hardware -- Catalogs

rule en.tags.label
about Label in front of keywords, alone on its line
class tags
lang en
at edge
cut line
text {Tags|Tagged|Topics|Keywords|Categories|Filed under|Related tags|In this article|In this story|Posted in|Browse by topic|Popular topics|Popular categories|Popular tags|Explore more on these topics|Explore topics}
yes Tags:
yes Filed under
no Topics of the day

rule en.tags.category
about Category of a post beside chrome
class tags
lang en
at edge, beside-chrome
cut line
re ^\h*(?:Category|Categories|Posted in|Labels)\h?:?\h(?=\p{Lu})[^.!?:\n]{2,120}$
yes Posted in Uncategorized
yes Categories: Local News
no Posted in plain sight.

rule en.tags.word
about Word over keywords beside chrome
class tags
lang en
at edge, beside-chrome
cut line
text {Topic|Labels}
yes Topic
no Topic of the day
