# Invitations to follow an account.

rule en.follow.us
about Invitation to follow accounts
class follow
lang en
cut line
text {Follow|Follow us|Follow me|Find us|Join us|Like us|Connect with us|Connect|Watch us|Subscribe to us|Stay connected|Follow along|Follow the author} {on|on:|@} [social media|Facebook|Twitter|X|Instagram|YouTube|LinkedIn|TikTok|Telegram|WhatsApp|Google News|Pinterest|Bluesky|Mastodon|Threads|Flipboard|Reddit|Spotify|Snapchat|Apple News]
text {Follow us|Follow me|Follow|+ Follow|Following|Follow author|Follow this author|Follow topic|Follow topics|Follow this topic|Connect with us|Stay connected|Find us on|Social media|Like us on Facebook|Subscribe to our YouTube channel|Subscribe to our channel|Join our WhatsApp channel|Join our Telegram channel|Join our community|Join our WhatsApp group|Get social|Let's connect|Let's be friends|Social links|Follow our socials|Our social networks|RSS feed|RSS feeds|Entries RSS|Comments RSS|Entries feed|Comments feed|Join <num> other subscribers|Join <num> other followers|<num> Followers|<num> Following|Followers <num>}
yes Follow us on Twitter
yes Follow Us
yes Join 89 other subscribers
no Follow me on the path, he said.
no Following on from this, the board resigned.
