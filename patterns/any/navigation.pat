# Menus, skip links, pagination in the English of software, which stands on pages in any language.

rule any.nav.skip
about Skip link
class navigation
lang any
cut line
text {Skip to|Jump to|Skip to the} [main] {content|navigation|menu|search|footer|primary navigation|secondary navigation|site index|primary sidebar|header|article|comments} [Skip to site index|Skip to search|Skip to footer]
text {Skip navigation|Skip nav|Skip links|Skip advertisement|Skip ad|Skip carousel}
yes Skip to main content
yes Skip to content
no Skip to content yourself with little, he wrote.

rule any.nav.top
about Link back to the top or to the site's start page
class navigation
lang any
cut line
text {Back to top|Back to the top|Return to top|Scroll to top|Go to top|To top|Top of page|Back to home|Back to homepage|Back to home page|Back to blog|Back to news|Back to all news|Back to all posts|Back to all articles|Back to overview|Back to list|Back to search results|Back to previous page|Go back|Return to homepage|Go to home page|Go to homepage}
yes Back to top
yes ↑ Back to top
no Back to top form after a month, she won the final.

rule any.nav.menu-toggle
about Button that opens or closes a menu
class navigation
lang any
cut line
text {Toggle navigation|Toggle menu|Toggle sidebar|Toggle search|Toggle Table of Contents|Open menu|Close menu|Open Menu Close Menu|Menu Toggle|Main menu|Main navigation|Primary menu|Secondary menu|Primary navigation|Mobile menu|Open navigation|Close navigation|Open navigation menu|Close navigation menu|Show navigation|Hide navigation|Expand menu|Collapse menu|Show menu|Hide menu|Menu Close|Menu Search|Site navigation|Post navigation|Posts navigation|Footer menu|Footer navigation|Toggle the table of contents|hamburger menu|burger menu}
yes Toggle navigation
yes Main navigation
no Main navigation was by the stars.

rule any.nav.pages
about Pagination
class navigation
lang any
cut line
text {Page <num> of <num>|Page <num> / <num>|<num> of <num> pages|Go to page|Next page|Previous page|Next Page Previous Page|Load more|Load more articles|Load more posts|Load more comments|Show more articles|View more posts|Older posts|Newer posts|Next post|Previous post|Next article|Previous article|Next story|Previous story|Previous Next|Prev Next|First Prev <num> of <num> Next Last|Older entries|Newer entries|Next Last|Next slide|Previous slide|Read more posts|View all posts|View all articles|See all posts}
text {Next|Previous|Prev} {post|article|story} : <name>
yes Page 2 of 5
yes Previous article
yes ← Older posts
no Page 2 of 5 was missing when they opened the letter.

rule any.nav.breadcrumb
about Path of pages that begins at the start page
class navigation
lang any
at head
cut line
re ^\h*(?:Home|HOME|Accueil|ACCUEIL|Startseite|Start|Главная|Inicio|Início|Hauptseite|الرئيسية)\h*(?:[>»›/→|·]|::|&gt;)\h*\S.{0,160}$
yes Home > News > Local
yes Accueil » Politique
yes الرئيسية › أخبار
no Home is where one starts from.

rule any.nav.words
about Words of an English menu, beside chrome
class navigation
lang any
at edge, beside-chrome
cut line
text {Home|Menu|Close|Open|Back|Next|Previous|Prev|More|Top|Go|Search|Contact|Contact us|About|About us|FAQ|FAQs|Help|News|Blog|Shop|Archive|Archives|Jobs|Careers|Press|Media|Newsroom|Events|Support|Site map|Sitemap|Sections|Features|Categories|Latest|Trending|Explore|Quick links|Useful links|Links|Feedback|Advertise|Advertise with us|Donate|Partners|Skip|Expand|Collapse|Show more|Show less|View all|See all|See more|View more|Load more|Learn more|Read more|OK|Cancel|Submit|Continue|All|Navigation|Footer|Header|Sidebar|English|RSS feed|RSS feeds|Podcasts|Newsletters|Video|Videos|Photos|Sports|Sport|Politics|Business|Opinion|World|Culture|Entertainment|Lifestyle|Health|Science|Technology|Travel|Weather|Local|Life|Editorials|Obituaries|Classifieds|Contact support|Editorial|Legal|Menu Menu|Breadcrumb|Breadcrumbs}
yes Home
yes Menu
no Home again.
no More news came in the evening

rule any.nav.legal
about Link to the legal pages of a site, in English
class navigation
lang any
cut line
text {Privacy Policy|Terms of Use|Terms of Service|Terms and Conditions|Terms & Conditions|Legal Notice|Legal Notices|Privacy Statement|Privacy & Terms|Terms of Sale|Privacy Policy Terms of Use|Privacy Policy Terms of Service|Privacy Policy | Terms of Use|Privacy Policy & Terms of Use|Terms & Privacy|Accessibility statement|Site Map Privacy Policy|Community Guidelines|Modern Slavery Statement}
yes Privacy Policy
yes Terms of Use
no Privacy Policy of the Roman Empire is the title of her thesis.

rule any.nav.archive
about Month and number of posts in the archive of a blog
class navigation
lang any
at edge, beside-chrome
cut line
re ^\h*(?:\p{L}{3,12}\.?\h(?:de\h)?(?:19|20)\d\d|(?:19|20)\d\d\h?年\h?\d{1,2}\h?月)\h*(?:\(\d{1,4}\)|（\d{1,4}）)\h*$
yes September 2011 (1)
yes marzo de 2012 (14)
yes 2012年3月 (5)
no Smith 2011 (1) says so.

rule any.nav.category
about Name of a category and number of posts in a list of a blog
class tags
lang any
at tail, beside-chrome
cut line
re ^\h*\p{L}[\p{L}\p{M}&/,. -]{2,40}\h\(\d{1,3}\)\h*$
yes Local news (12)
no Isaiah (12) and Micah (3)
