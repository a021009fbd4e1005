# Walls against robots and errors of servers: software writes them in English on sites in any language.

rule any.error.wall
about Title or message of a wall against robots
class error-page
lang any
cut line, document if little else
text {Attention Required!|Checking your browser before accessing|Checking your browser|Verifying you are human|Verify you are human|Robot Check|Bot Verification|Human Verification|Security verification|Please verify you are a human|Please verify you are human|Please complete the security check to access|DDoS protection by Cloudflare|Sorry, you have been blocked|Access to this page has been denied|Pardon Our Interruption|Request unsuccessful. Incapsula incident ID|Please turn JavaScript on and reload the page|Enable JavaScript and cookies to continue|Unusual traffic from your computer network|We need to make sure you are not a robot|Let us know you are not a robot|Please wait while we verify your browser|Please stand by, while we are checking your browser|Press & Hold to confirm you are a human|Verifying your browser|Making sure you're not a bot!|DDoS-Guard}
re ^\h*(?:Checking (?:if the site connection is secure|your browser before accessing \S{3,60})|Verifying (?:that )?you are human\. This may take a few seconds\.?|\S{3,60} needs to review the security of your connection before proceeding\.?|(?:Cloudflare )?Ray ID:? \S{8,40}.{0,60}|Incident ID: \S{6,40}|Reference #\S{8,60})\h*$
yes Pardon Our Interruption...
yes Checking if the site connection is secure
yes example.org needs to review the security of your connection before proceeding.
no Pardon our interruption, said the voice from the loudspeaker.

rule any.error.server
about Status of a server and nothing else
class error-page
lang any
cut line, document if little else
re (?i)^\h*(?:(?:error|http(?: error)?|status)?\h?[-–:]?\h?(?:40[0134]|410|429|50[0234])\h?[-–:|]?\h?(?:not found|page not found|forbidden|bad request|unauthorized|gone|too many requests|internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out)|(?:error|http(?: error)?)\h?[-–:]?\h?(?:40[0134]|410|429|50[0234])|error establishing a database connection|this site can['’]t be reached|no such host|index of /|account suspended|this account has been suspended|domain (?:has )?expired|this domain is for sale|web server is (?:down|returning an unknown error)|website is offline|connection timed out)[.!]?\h*$
yes 404 - Not Found
yes Error 503
yes Error establishing a database connection
no 404 not found among the bolts in the box
no Error 503 shows when the shop has too many guests.

rule any.error.wall-title
about Title of a wall against robots that could be said by a person, too
class error-page
lang any
at edge, beside-chrome
cut line, document if little else
text {Just a moment|Are you a robot|Are you human|You are not a robot|Security check|One more step|You have been blocked|You are unable to access|Please enable cookies|Client Challenge|Please wait}
yes Just a moment...
yes Are you a robot?
no Just a moment, he said, and closed the door.
no Are you a robot? the child asked.
