# Share bars. Names of networks alone are words, so they need company; "Share on Facebook" does not.

rule any.share.on-network
about Share button with the name of a network, as software in English writes it
class share
lang any
cut line
re ^\h*(?:Click to )?(?:[Ss]hare|SHARE|[Tt]weet|[Pp]ost|[Pp]in|[Ss]end)(?: (?:this|it)(?: (?:article|story|post|page))?)? (?:on|to|via|with|by|in) (?:Facebook|Twitter|X|X \(Twitter\)|LinkedIn|Linkedin|WhatsApp|Whatsapp|Telegram|Pinterest|Reddit|Tumblr|Pocket|Mastodon|Bluesky|Flipboard|Messenger|Threads|Skype|[Ee]-?[Mm]ail|VK|Xing|Google\+|Line|SMS)(?:\h*\((?:[Oo]pens? in (?:a )?new window|Wird in neuem Fenster geöffnet|ouvre dans une nouvelle fenêtre)\))?(?:\h+\w{1,12})?\h*$
re ^\h*(?:Click to )?(?:print|Print|[Ee]mail (?:this|a link) to a friend)\h*\((?:[Oo]pens? in (?:a )?new window|Wird in neuem Fenster geöffnet|ouvre dans une nouvelle fenêtre)\)(?:\h+\w{1,12})?\h*$
text {Share to|Share on} social media
yes Share on Facebook
yes Click to share on Twitter (Opens in new window)
yes Tweet this on X
no Share on Facebook what you would say to your mother, she told the class.
no Shares of Facebook fell by a tenth.

rule any.share.bar
about Line of two or more names of networks and share tools, and nothing else
class share
lang any
cut line
re ^(?!\h*\S+\h?,\h*\S+\h*$)\h*(?:(?:[Ss]hare|SHARE|[Pp]artager?|PARTAGER|[Tt]eilen|Поделиться|مشاركة)\h*:?\h*)?(?:X\h[\h|,·•/–-]{0,3}|(?:Facebook|FACEBOOK|facebook|Twitter|TWITTER|twitter|Tweet|LinkedIn|Linkedin|linkedin|WhatsApp|Whatsapp|whatsapp|Telegram|telegram|Pinterest|pinterest|Reddit|reddit|Tumblr|tumblr|Pocket|Mastodon|Bluesky|Flipboard|Messenger|Threads|Instagram|instagram|YouTube|Youtube|youtube|TikTok|Viber|Skype|Xing|VKontakte|ВКонтакте|Одноклассники|Google\+|[Ee]-?[Mm]ail|EMAIL|Mail|[Cc]opy [Ll]ink|Copier le lien|[Pp]rint|RSS|Snapchat|Flickr|Vimeo|Line)[\h|,·•/–-]{0,4}){2,12}$
yes Facebook Twitter WhatsApp Email
yes Share: Facebook | X | LinkedIn
yes Facebook X Bluesky LinkedIn Reddit Pinterest Tumblr WhatsApp Email
no Facebook and Twitter fell on Monday
no Facebook, Twitter et les autres plateformes
no YouTube, Instagram

rule any.share.network-alone
about Name of one network alone beside chrome
class share
lang any
at beside-chrome
cut line
text {Facebook|Twitter|X|LinkedIn|WhatsApp|Telegram|Pinterest|Reddit|Tumblr|Pocket|Mastodon|Bluesky|Flipboard|Messenger|Threads|Instagram|YouTube|TikTok|Viber|Skype|Xing|VKontakte|ВКонтакте|Одноклассники|Google+|Google Plus|Google News|Snapchat|Flickr|Vimeo|Email|E-mail|Mail|RSS|Tweet|Pin It|Pin}
yes Facebook
yes WhatsApp
no Facebook answered on Tuesday.
no WhatsApp est en panne

rule any.share.counts
about Number of shares under a share bar
class share
lang any
cut line
text {<num> Shares|<num> Share|Shares <num>|<num> Tweets|<num> partages|<num> mal geteilt|<num> Поделились}
text <num> {Shares|partages} {Share|Tweet|Facebook|Partager} [Tweet|Pin|Facebook|Twitter]
yes 0 Shares
yes 1,204 partages
no 120 shares changed hands before noon.
no Il a fallu 12 partages pour solder la succession.

rule any.share.label
about Share label or button in English
class share
lang any
at edge
cut line
text {Share this|Share this article|Share this story|Share this post|Share this page|Share this with|Share this entry|Share this video|Share article|Share story|Share post|Share page|Share this via|Share with friends|Share with|Sharing is caring|Share All sharing options|Share options|Sharing options|Share full article|Share link|Spread the love|Spread the word|Like this|Social sharing|Share it|Tweet this|Retweet|Pin this}
yes Share this article
yes Share this —
no Share this article of faith with nobody, he warned.

rule any.share.single
about The single word of a share button, beside other chrome
class share
lang any
at edge, beside-chrome
cut line
text {Share|Shares|Tweet|Pin|Like|Send|Sharing|Share Share|Share +}
yes Share
yes Tweet
no Share what you have.
no Like father, like son
