# Invitations to follow an account.

rule en.follow.us
about Invitation to follow accounts
class follow
lang en
cut line
text {Follow|Follow us|Follow me|Find us|Join us|Like us|Connect with us|Connect|Watch us|Subscribe to us|Stay connected|Follow along|Follow the author} {on|on:|@} [social media|Facebook|Twitter|X|Instagram|YouTube|LinkedIn|TikTok|Telegram|WhatsApp|Google News|Pinterest|Bluesky|Mastodon|Threads|Flipboard|Reddit|Spotify|Snapchat|Apple News]
text {Follow us|Follow me|+ Follow|Follow author|Follow this author|Follow topic|Follow topics|Follow this topic|Find us on|Like us on Facebook|Subscribe to our YouTube channel|Subscribe to our channel|Join our WhatsApp channel|Join our Telegram channel|Join our community|Join our WhatsApp group|Let's connect|Let's be friends|Follow our socials|Our social networks|RSS feed|RSS feeds|Entries RSS|Comments RSS|Entries feed|Comments feed|Join <num> other subscribers|Join <num> other followers}
yes Follow us on Twitter
yes Follow Us
yes Join 89 other subscribers
no Follow me on the path, he said.
no Following on from this, the board resigned.

rule en.follow.count
about Number of followers beside chrome
class follow
lang en
at edge, beside-chrome
cut line
text {<num> Followers|<num> Following|<num> Subscribers|Followers <num>|Followers: <num>}
yes 260 followers
no 260 followers came to the grave.

rule en.follow.word
about Word of a follow button beside chrome
class follow
lang en
at edge, beside-chrome
cut line
text {Follow|Following|Connect with us|Stay connected|Social media|Get social|Social links}
yes Follow
no Follow the money.
