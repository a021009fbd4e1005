# Who wrote it and when.

rule en.byline.by
about Author line
class byline
lang en
at edge
cut line
re ^\h*(?:By|BY)\h*:?\h+(?!(?:Hook or By Crook|Saint|God|New|Night)\b)(?<author>\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:d[eiou]|d[ae]s|del|della|la|le|van|von|der|den|zu|el|al|bin|ben|y)\h+){0,2}\p{Lu}[\p{L}\p{M}'’.\-]*){1,4}(?:(?:\h*,\h*|\h+(?:and|AND|&|with)\h+)\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:d[eiou]|d[ae]s|del|della|la|le|van|von|der|den|zu|el|al|bin|ben|y)\h+){0,2}\p{Lu}[\p{L}\p{M}'’.\-]*){1,4}){0,3})(?:\h*[,(|/–-]?\h*(?:for |with |and )?<<agency>>\)?|\h*,\h*(?:Staff|Senior|Contributing|Chief|Special)?\h?(?:Writer|Reporter|Contributor|Correspondent|Editor|Columnist))?\h*$
text {By|Posted by|Published by|Written by|Author} <name:author>[,| -| on| at] <date>[ <clock>| at <clock>|, <clock>| - <clock>]
re ^\h*(?:Written|Posted|Story|Words|Reported|Report|Reporting|Text|Edited|Reviewed|Medically reviewed|Fact[- ]checked|Compiled|Submitted|Published)\h+(?:by|By|BY)\h*:?\h+(?<author>\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:d[eiou]|d[ae]s|del|della|la|le|van|von|der|den|zu|el|al|bin|ben|y)\h+){0,2}\p{Lu}[\p{L}\p{M}'’.\-]*){1,4}(?:(?:\h*,\h*|\h+(?:and|&)\h+)\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:d[eiou]|d[ae]s|del|della|la|le|van|von|der|den|zu|el|al|bin|ben|y)\h+){0,2}\p{Lu}[\p{L}\p{M}'’.\-]*){1,4}){0,3})\h*$
re ^\h*(?:Author|Authors|Writer|Reporter)\h*:\h*(?<author>\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:d[eiou]|d[ae]s|del|della|la|le|van|von|der|den|zu|el|al|bin|ben|y)\h+){0,2}\p{Lu}[\p{L}\p{M}'’.\-]*){1,4}(?:(?:\h*,\h*|\h+(?:and|&)\h+)\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:d[eiou]|d[ae]s|del|della|la|le|van|von|der|den|zu|el|al|bin|ben|y)\h+){0,2}\p{Lu}[\p{L}\p{M}'’.\-]*){1,4}){0,3})\h*$
yes By Jane Doe => author=Jane Doe
yes Posted by Jane Doe on March 3, 2019 => author=Jane Doe date=March 3, 2019
yes Written by Jane Doe => author=Jane Doe
no By Jane's count there were nine.
no By Monday
no By Monday morning the road was dry.
no By God and Saint George

rule en.byline.beside
about Author line beside chrome inside the text, as behind a standfirst
class byline
lang en
at beside-chrome
cut line
re ^\h*(?:By|BY)\h*:?\h+(?<author>\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:d[eiou]|d[ae]s|del|della|la|le|van|von|der|den|zu|el|al|bin|ben|y)\h+){0,2}\p{Lu}[\p{L}\p{M}'’.\-]*){1,4}(?:(?:\h*,\h*|\h+(?:and|AND|&|with)\h+)\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:d[eiou]|d[ae]s|del|della|la|le|van|von|der|den|zu|el|al|bin|ben|y)\h+){0,2}\p{Lu}[\p{L}\p{M}'’.\-]*){1,4}){0,3})(?:\h*[,(|/–-]?\h*(?:for |with |and )?<<agency>>\)?|\h*,\h*(?:Staff|Senior|Contributing|Chief|Special)?\h?(?:Writer|Reporter|Contributor|Correspondent|Editor|Columnist))?\h*$
yes By Jane Doe => author=Jane Doe
no By Jane's count there were nine.

rule en.timestamp.published
about Line that says when the text was published or changed
class timestamp
lang en
at edge
cut line
text {Published|Posted|First published|Originally published|Date published|Publication date|Created|Filed|Date}[:| on] [<clock>|<clock>,] <date>[ <clock>| at <clock>|, <clock>]
text {Updated|Last updated|Last modified|Modified|Last update|Date modified|Last reviewed|Revised|Last edited}[:| on] [<clock>|<clock>,] <date:modified>[ <clock>| at <clock>|, <clock>]
yes Published: March 3, 2019 => date=March 3, 2019
yes Last updated 12 May 2020 at 10:30 => modified=12 May 2020
no Published March 3, 2019, the report found otherwise.

rule en.timestamp.both
about Line that says when the text was published and when it was changed
class timestamp
lang en
cut line
re ^\h*(?:Published|Posted|PUBLISHED|First published):?\h*(?:on\h+)?(?<date>(?:\p{L}{3,9},?\h+)?(?:\p{Lu}\p{L}{2,8}\.?\h+\d{1,2},?\h+\d{4}|\d{1,2}\h+\p{Lu}\p{L}{2,8}\.?\h+\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}-\d\d-\d\d))(?:[\h,–-]*(?:at\h+)?\d{1,2}:\d\d\h*(?:[ap]\.?m\.?|[AP]\.?M\.?)?\h*(?:[A-Z]{2,4})?)?[\h,;.|/–()-]*(?:[Uu]pdated|UPDATED|[Ll]ast (?:updated|modified)|[Mm]odified):?\h*(?:on\h+)?(?<modified>(?:\p{L}{3,9},?\h+)?(?:\p{Lu}\p{L}{2,8}\.?\h+\d{1,2},?\h+\d{4}|\d{1,2}\h+\p{Lu}\p{L}{2,8}\.?\h+\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}-\d\d-\d\d))(?:[\h,–-]*(?:at\h+)?\d{1,2}:\d\d\h*(?:[ap]\.?m\.?|[AP]\.?M\.?)?\h*(?:[A-Z]{2,4})?)?\h*\)?\.?\h*$
yes Published: May 3, 2018 10:12 am - Updated: May 4, 2018 08:00 am => date=May 3, 2018 modified=May 4, 2018
yes Published: 3 March 2019 | Updated: 4 March 2019 => date=3 March 2019; modified=4 March 2019
no Published 3 March 2019, updated ever since.

rule en.timestamp.ago
about How long ago the text was published, beside chrome at the edge
class timestamp
lang en
at edge, beside-chrome
cut line
text {Published|Posted|Updated|Last updated|Modified|Asked|Answered|Edited} [<num>] {minute|minutes|hour|hours|day|days|week|weeks|month|months|year|years} ago
text <num> {minute|minutes|mins|min|hour|hours|hrs|hr|day|days|week|weeks|month|months|year|years} ago
yes 2 hours ago
no 2 hours ago the gate was open.

rule en.timestamp.frame
about Words of a time stamp whose values were lost
class timestamp
lang en
at edge
cut line
text {Published|Published:|Updated:|Last updated:|Last updated|Posted on|Published on|Updated on|First published on|Posted by|Published , updated|Published at , updated at|Posted at|min read|minute read}
yes Last updated:
yes Published
no Published at last

rule en.timestamp.reading
about Reading time
class timestamp
lang en
cut line
text {<num> min read|<num> minute read|<num> minutes read|<num> mins read|<num>-minute read|<num> min. read|Reading time: <num> minutes|Reading time <num> minutes|Reading time: <num> min|Reading time: <num> mins|Read time: <num> minutes|Read time: <num> mins|Estimated reading time: <num> minutes|Estimated read time: <num> min|Time to read: <num> minutes|<num> minutes to read}
yes 16 min read
yes Reading time: 4 minutes
no 4 minutes read like an hour.

rule en.timestamp.bare
about Date or clock alone on a line beside chrome at the edge
class timestamp
lang en
at edge, beside-chrome
cut line
text <date>[ <clock>| at <clock>|, <clock>| - <clock>]
text <clock>{, | }<date>
text <clock>
yes March 3, 2019 => date=March 3, 2019
yes 3 March 2019 at 10:15 => date=3 March 2019
no March 3, 2019 was a Sunday.
