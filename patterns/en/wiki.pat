# Frames of wikis.

rule en.wiki.frame
about Frame of a wiki around its text
class navigation
lang en
cut line
text {From Wikipedia, the free encyclopedia|Jump to search|Jump to navigation|Jump to navigation Jump to search|What links here|Related changes|Special pages|Permanent link|Page information|Cite this page|Download as PDF|Printable version|Wikidata item|Get shortened URL|Download QR code|Move to sidebar|move to sidebar hide|Toggle limited content width|Switch to legacy parser|Edit links|Add topic|View source|View history|Recent changes|Random article|Community portal|About Wikipedia|Contact Wikipedia|Edit interlanguage links|In other projects|\[edit \| edit source\]|\[edit source\]}
re ^\h*Retrieved from ["“]https?://[^\s"”]{8,300}["”]\h*$
yes What links here
yes From Wikipedia, the free encyclopedia
yes [edit | edit source]
yes Retrieved from "https://example.org/w/index.php?title=Mill"
no What links here and there is the road.
no Page information is what a printer calls it.

rule en.wiki.edited
about Line that says when a wiki page was last changed
class timestamp
lang en
cut line
text This page was last {edited|modified|changed} on <date:modified>[, at <clock>| at <clock>][ (UTC)]
yes This page was last edited on 3 March 2019, at 10:15 (UTC). => modified=3 March 2019
no This page was last edited on 3 March 2019 by a monk.

rule en.wiki.licence
about Licence under the text of a wiki
class copyright
lang en
cut line
re ^\h*(?:Text|Content|Community content) is available under (?:the )?(?:CC[ -]BY|Creative Commons|GNU Free|Attribution)[^\n]{0,200}$
yes Text is available under the Creative Commons Attribution-ShareAlike License 4.0; additional terms may apply.
yes Content is available under CC BY-SA 3.0 unless otherwise noted.
no Content is available under the counter.
