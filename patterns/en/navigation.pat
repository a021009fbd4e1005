# What the software of blogs, manuals and newsletters puts around a text.

rule en.nav.software
about What the software of a site says of itself and its pages
class navigation
lang en
cut line
text {Edit this page|Edit this page on GitHub|Suggest edits|Suggest an edit|View page source|Start your Substack|Substack is the home for great culture|Comments Restacks|Recommended from Medium|See more recommendations|Distraction-free reading. No ads|Organize your knowledge with lists and highlights|Tell your story. Find your audience|Sign up to discover human stories that deepen your understanding of the world|Member-only story|Sign up for more like this|Great! You've successfully signed up|Welcome back! You've successfully signed in|Your link has expired|Success! Check your email for magic link to sign-in|Success! Your billing info has been updated|Your billing was not updated|This site requires JavaScript to run correctly. Please turn on JavaScript or unblock scripts|Share this post Facebook Email Notes More|Restore all settings to the default values|Beginning of dialog window. Escape will cancel and close the window|captions settings, opens captions settings dialog|descriptions off, selected|captions off, selected|subtitles off, selected|Printer-friendly version}
re ^\h*(?:Theme: [\p{L}\d .-]{2,40} by [\p{L}\d .-]{2,40}|Submitted by \S[^\n.!?]{0,40} on (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*, \d[\d/.-]{6,9} - \d\d:\d\d|Loaded: \d{1,3}(?:\.\d+)?%|Current Time \d{1,2}:\d\d|Thanks for reading [^\n.!?]{2,60}[.!] (?:Subscribe for free|This post is public)[^\n]{0,100})\.?\h*$
yes Edit this page
yes Submitted by admin on Tue, 03/12/2019 - 10:15
yes Theme: Twenty Twenty by WordPress.org
yes Thanks for reading The Mill! Subscribe for free to receive new posts and support my work.
no Edit this page of your life.
no Thanks for reading the mill stories!

rule en.nav.blog
about Word of a blog, a manual or a help centre beside chrome
class navigation
lang en
at edge, beside-chrome
cut line
text {On this page|In this article|No posts|Ready for more|Restacks|hide|Status|Text to speech|Teams|Write|Imprint|More information|Chapters|Text color|Text edge style|Font family|Done|We're here to help|Start a conversation|Type your email...|Sort by|Select month|Select category|Uncategorized|Blogroll|Meta|Entries feed|Comments feed|WordPress.org|Posted in|Tagged|Sort by best|Written by|Followers|Following|Subscribers|Previous|Welcome|Notifications|Settings|Account|My account|Dashboard|Profile}
re ^\h*(?:More from|See all from|Liked by|Read more about) \p{Lu}[^\n.!?:;]{2,60}$
yes On this page
yes More from Jane Doe
no Teams of four rowed.
no Liked by Jane, feared by John.
