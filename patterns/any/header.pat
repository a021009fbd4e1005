# What scrapers put in front of a text: a date, or the fields of a record, glued to the first
# sentence or on lines of their own. Only at the very start.

rule any.header.glued-date
about Field name and ISO date glued in front of the first sentence
class header
lang any
at doc-start
cut match
re ^\s*(?:[Dd]ate|DATE|[Pp]ubdate|[Pp]ub_date|[Pp]ublished|[Pp]ublication[_ ]date|[Dd]ate[_ ]published|[Cc]reated|[Cc]reated_at|[Cc]rawl[_ ]date|[Dd]atum|[Ff]echa|[Dd]ata|[Дд]ата|التاريخ|تاريخ)\h*[:=]?\h+(?<date>(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?)\h+(?=["'«“„‹‘(\[¿¡–—]?\h?\p{L})
yes  date 2019-11 La foire a fermé ses portes dimanche soir. => date=2019-11
yes date: 2021-03-05 The river rose again on Monday. => date=2021-03-05
yes  date 2017-02-11 «Nous avançons», dit-il. => date=2017-02-11
no Date palms grow along the river.
no Date limite 2017 : les dossiers seront examinés en juin.
no date 2017

rule any.header.date-line
about Line with a field name and an ISO date at the start
class header
lang any
at head
cut line
re ^\h*(?:[Dd]ate|DATE|[Pp]ubdate|[Pp]ub_date|[Pp]ublished(?:_at|[_ ]on)?|[Pp]ublication[_ ]date|[Dd]ate[_ ]published|[Cc]reated(?:_at)?|[Cc]rawl[_ ]date|[Cc]rawled|[Dd]atum|[Ff]echa|[Дд]ата|التاريخ)\h*[:=]?\h*(?<date>(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?\h?(?:Z|UTC|[+-]\d\d:?\d\d)?)?)\h*$
yes date 2017-06 => date=2017-06
yes published_at: 2019-11-03T08:15:00Z => date=2019-11-03T08:15:00Z
yes Datum: 2020-04-01 => date=2020-04-01
no Date 2017-06 was the name of the file that went missing.
no Published in 2017

rule any.header.modified-line
about Line with the field of the last change
class header
lang any
at head
cut line
re ^\h*(?:[Mm]odified(?:_at)?|[Dd]ate[_ ]modified|[Uu]pdated_at|[Ll]ast[_-][Mm]odified|lastmod)\h*[:=]?\h*(?<modified>(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?\h?(?:Z|UTC|[+-]\d\d:?\d\d)?)?)\h*$
yes last-modified: 2018-02-09 => modified=2018-02-09
yes lastmod 2020-10 => modified=2020-10
no Last modified in 2018, the law is still in force.

rule any.header.record-field
about Field of a scraper's record: address, id, charset, language code
class header
lang any
at head
cut line
re ^\h*(?:[Uu]rl|URL|[Ss]ource[_ ]url|[Ll]ink|[Pp]ermalink|[Cc]anonical|doc[_ ]?id|[Dd]omain|[Hh]ost(?:name)?|[Cc]rawler|[Uu]ser-[Aa]gent|[Cc]ontent-[Tt]ype|[Ff]etched|[Rr]etrieved)\h*[:=]\h*(?:https?://\S{3,500}|(?=\S{0,60}[\d/.])[\w.+/;=-]{3,120})\h*$
yes url: https://example.org/a/b.html
yes doc_id=000123
yes Content-Type: text/html
no Source: the memoirs of his daughter
no Link: between the two banks there is only a ferry

rule any.header.warc
about Header line of an archived response
class header
lang any
at head
cut line
re ^\h*(?:WARC/\d\.\d|HTTP/\d(?:\.\d)? \d{3}\b.{0,30}|WARC-[A-Za-z-]+: .{1,200}|X-[A-Z][A-Za-z-]{2,30}: .{1,200})$
yes HTTP/1.1 200 OK
yes WARC-Type: response
no HTTP is the protocol of the web.
