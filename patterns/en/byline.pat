# Who wrote it and when.

rule en.byline.by
about Author line
class byline
lang en
at edge
cut line
text By <name:author> [and <name:author>|, <name:author> and <name:author>]
text By <name:author>[,| -| for] {<agency>|The Associated Press|Staff Writer|Staff Reporter|Contributor|Contributing Writer|Senior Reporter|Correspondent|Editor}
text {By|Posted by|Published by|Written by|Author} <name:author>[,| -| on| at] <date> [<clock>|at <clock>|, <clock>|- <clock>]
text {Written by|Posted by|Story by|Words by|Reported by|Report by|Reporting by|Text by|Edited by|Reviewed by|Medically reviewed by|Fact checked by|Compiled by|Submitted by} <name:author>
text {Author|Authors|Writer|Reporter|Editor}{: | : }<name:author>
yes By Jane Doe => author=Jane Doe
yes Posted by Jane Doe on March 3, 2019 => author=Jane Doe date=March 3, 2019
yes Written by Jane Doe => author=Jane Doe
no By Jane's count there were nine.
no By Monday morning the road was dry.

rule en.timestamp.published
about Line that says when the text was published or changed
class timestamp
lang en
cut line
text {Published|Posted|First published|Originally published|Date published|Publication date|Created|Filed|Date}[:| on] [<clock>|<clock>,] <date> [<clock>|at <clock>|, <clock>]
text {Updated|Last updated|Last modified|Modified|Last update|Date modified|Last reviewed|Revised|Last edited}[:| on] [<clock>|<clock>,] <date:modified> [<clock>|at <clock>|, <clock>]
text {Published|Posted}[:| on] <date> [at <clock>|, <clock>|<clock>]{ - |, | / |; | }{Updated|Last updated|Modified}[:| on] <date:modified> [at <clock>|, <clock>|<clock>]
text {Published|Posted|Updated|Last updated|Modified|Asked|Answered|Edited} [<num>] {minute|minutes|hour|hours|day|days|week|weeks|month|months|year|years} ago
text <num> {minute|minutes|mins|min|hour|hours|hrs|hr|day|days|week|weeks|month|months|year|years} ago
yes Published: March 3, 2019 => date=March 3, 2019
yes Last updated 12 May 2020 at 10:30 => modified=12 May 2020
yes 2 hours ago
no Published March 3, 2019, the report found otherwise.
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
text <date> [<clock>|at <clock>|, <clock>|- <clock>]
text <clock>{, | }<date>
text <clock>
yes March 3, 2019 => date=March 3, 2019
yes 3 March 2019 at 10:15 => date=3 March 2019
no March 3, 2019 was a Sunday.
