# Controls and notices of players that did not come along with the text.

rule any.player.unsupported
about Notice of a browser that cannot play
class player
lang any
cut line
re (?i)^\h*(?:sorry,? )?(?:your browser (?:does not|doesn['’]t|cannot) (?:support|play)[^.!?]{0,60}(?:video|audio|html5|iframes?|media|canvas|flash|element|tag)[^.!?]{0,40}|(?:this|the) (?:video|audio|media) (?:file )?(?:is (?:not available|unavailable|no longer available|not supported)|(?:cannot|could not|can['’]t) be (?:played|loaded))[^.!?]{0,60}|to view this video please enable javascript[^.!?]{0,100})[.!]?(?:\h+(?:please )?(?:upgrade|try again|update)[^.!?]{0,80}[.!]?)?\h*$
yes Your browser does not support the video tag.
yes Sorry, your browser doesn't support embedded videos.
yes This video is unavailable
no Your browser does not support your habit of opening ninety tabs.

rule any.player.controls
about Button of a player in English
class player
lang any
cut line
text {Play Video Play|Pause video|Play audio|Toggle mute|Enter full screen|Exit full screen|Enter fullscreen|Exit fullscreen|Toggle fullscreen|Current Time|Duration Time|Playback Rate|Playback speed|Picture-in-Picture|Volume <num> %|<num> seconds of|Skip Ad|Skip ad in <num>|Captions off|Subtitles off|subtitles settings|Audio Track|Video Player is loading|Press shift question mark to access a list of keyboard shortcuts|Rewind <num> seconds|Forward <num> seconds|Seek to live, currently behind live|Stream Type LIVE|Remaining Time|This is a modal window|Beginning of dialog window|End of dialog window|Close Modal Dialog|Use Up/Down Arrow keys to increase or decrease volume}
yes Exit fullscreen
yes Video Player is loading.
yes Enter fullscreen
no Play video games only when the work is done.

rule any.player.clock
about Position and length shown by a player
class player
lang any
at beside-chrome
cut line
re ^\h*(?:-?\d{1,2}:\d{2}(?::\d{2})?)(?:\h*/\h*\d{1,2}:\d{2}(?::\d{2})?)?\h*$
yes 0:00 / 3:41
yes 0:00
no 0:00 was shown on every clock in the house.

rule any.player.embedded
about Placeholder of an embedded post or video
class player
lang any
cut line
text {View this post on Instagram|View on Instagram|View this photo on Instagram|View on Twitter|View on Facebook|View on YouTube|Watch on YouTube|Watch this video on YouTube|Listen on Spotify|Listen on Apple Podcasts|Watch on Vimeo|Embedded video|Embedded content|Embed from Getty Images|Twitter Ads info and privacy|View Tweet|View image on Twitter}
yes View this post on Instagram
yes Watch on YouTube
no View this post on Instagram as a letter to a friend.

rule any.player.word
about Word of a player beside chrome
class player
lang any
at edge, beside-chrome
cut line
text {Play video|Watch video|Mute|Unmute|Video player|Audio player|Next up|Up next|Auto play|Autoplay|Now playing|Play next|Replay}
yes Play video
no Mute swans nest here.
