# What the software of blogs, manuals and newsletters puts around a text.

rule en.nav.software
about What the software of a site says of itself and its pages
class navigation
lang en
cut line
text {Edit this page|Edit this page on GitHub|Suggest edits|Suggest an edit|View page source|Start your Substack|Substack is the home for great culture|Comments Restacks|Recommended from Medium|See more recommendations|Distraction-free reading. No ads|Organize your knowledge with lists and highlights|Tell your story. Find your audience|Sign up to discover human stories that deepen your understanding of the world|Member-only story|Sign up for more like this|Great! You've successfully signed up|Welcome back! You've successfully signed in|Your link has expired|Success! Check your email for magic link to sign-in|Success! Your billing info has been updated|Your billing was not updated|This site requires JavaScript to run correctly. Please turn on JavaScript or unblock scripts|Share this post Facebook Email Notes More|Restore all settings to the default values|Beginning of dialog window. Escape will cancel and close the window|captions settings, opens captions settings dialog|descriptions off, selected|captions off, selected|subtitles off, selected|Printer-friendly version}
re ^\h*(?:Theme: [\p{L}\d .-]{2,40} by [\p{L}\d .-]{2,40}|Loaded: \d{1,3}(?:\.\d+)?%|Current Time \d{1,2}:\d\d|Thanks for reading [^\n.!?]{2,60}[.!] (?:Subscribe for free|This post is public)[^\n]{0,100})\.?\h*$
yes Edit this page
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

rule en.nav.sections
about Name of a section of a site in a run of chrome
class navigation
lang en
at edge, beside-chrome
cut line
text {Learn|Music|Industries|Tools|Leadership|Movies|Film|Books|Fashion|Crime|Research|Insurance|Asia|Africa|Europe|Americas|Middle East|North America|South America|Oceania|Australia|Marketplace|Developers|Games|Gaming|People|Coronavirus|COVID-19|Economy|Gallery|Galleries|Food & Drink|Food and Drink|Food|Drinks|Beauty|Projects|Money|Local News|Cars|Autos|Motoring|Things to do|Mobile|Horoscopes|Horoscope|Photography|Markets|Cricket|Football|Soccer|Golf|Tennis|Rugby|Boxing|Basketball|Baseball|Racing|F1|NFL|NBA|MLB|NHL|Columnists|Columns|Letters|Letters to the editor|Programs|Programmes|Partnerships|Directory|Contests|Competitions|Investing|Investigations|Home & Garden|Gardening|Destinations|Puzzles|Crosswords|Crossword|Comics|Cartoons|Traffic|Restaurants|Dining|Portfolio|Pets|Employment|Banking|eBooks|Innovation|Health & Fitness|Fitness|Wellness|All news|Agencies|Academics|Authors|Living}
text {Commercial|Arts & Culture|Arts & Entertainment|Arts|Personal finance|Shows|Publications|News & Events|World News|UK news|US news|National News|Nation|Stories|Mental Health|Masthead|Homes|Property|Real estate|Global|Events calendar|Calendar|Business directory|Academy|White papers|Whitepapers|Commentary|Comment & analysis|Analysis|Elections|DevOps|Credit cards|Alumni|U.S.|Theater|Theatre|Technologies|Showcase|Infographics|Athletics|High school sports|College sports|Advice|Weddings|Sweepstakes|Special reports|Product updates|Product reviews|Outdoors|Life & Arts|How to|How-to|Celebrity|Celebrities|Royals|Corporate|Contributors|Smart home|Home decor|Recipes|Style|Environment|Climate|Energy|Education|Religion|Law|Legal services|Military|Space|History|Parenting|Family|Relationships|Spirituality|Astrology|Retirement|Taxes|Stocks|Crypto|Cryptocurrency|Startups|Companies|Economics|Immigration|Nonprofit|Obits|Public notices|Notices|Radio|TV|TV listings|TV schedule|TV Guide|Streaming|Today's paper|Print edition}
text {E-paper|Digital edition|Most discussed|Op-Ed|Fact check|Long reads|Explainers|Live|Live blog|Live TV|Watch live|Watch now|Quizzes|Polls|Data|Maps|Health news|Gadgets|Reviews|Deals|Coupons|Discount codes|Voucher codes|Gift guides|Buying guides|Comparisons|Calculators|Glossary|Templates|Webinars|Workshops|Courses|Classes|Tutorials|Guides|Case studies|Success stories|Customer stories|Testimonials|Solutions|Products|Product|Services|All services|Pricing|Plans|Integrations|Platform|Documentation|Docs|API|Changelog|Community|Forums|Forum|Downloads|Security|Compliance|Enterprise|Resources|Resource center|Learning center|Knowledge base}
yes Learn
no Music played in the square.

rule en.nav.company
about Link of a company's or a paper's site in a run of chrome
class navigation
lang en
at edge, beside-chrome
cut line
text {Affiliate program|Affiliates|Affiliate|Privacy notice|Our team|Meet the team|Work with us|Work for us|Work with me|Policies|Get involved|Apply|About me|Our company|Media kit|All products|Press room|Press center|Press releases|Code of conduct|What we do|Contribute|Write for us|Become a partner|Become an affiliate|Partner with us|Our partners|Trust center|Join our team|Career|All posts|Visit|Start here|Helpful links|Our work|Need help|More videos|Email us|Post a job|Find a job|Search jobs|Place an ad|Editorial guidelines|Book now|System status|Support center|Help center|All categories|All topics|All sections|Request a demo|Get a demo|Book a demo|Get started for free|Leadership team|Board of directors|Who we serve|Who we are|What's on|Where to buy|Special offers|Our blog|Offers|More info|For business|About our ads|Find a partner|Internships|Financial aid|Admissions|Current students|Call us|Site index|Staff directory|Our history|Our impact|Our process|Our brands|Our locations|Locations|Offices|Investors|Investor relations|Corporate responsibility|Sustainability|Diversity & inclusion|Terms and rules|Business directory|Community rules}
text {Get a quote|Get support|Free tools|Download now|Company info|Contact form|Contact me|Make a payment|Refer a friend|Stay updated|We're hiring|Help & support|Privacy & security|Popular searches|Home page|Homepage|Navigation menu|Ways to give|Tip us|Send us a tip|Submit a tip|Corrections|Standards|Ethics policy|Republish|Advertise with us|Subscribe now|Today's paper|Photo galleries|Trustpilot|Toggle child menu|High contrast|Reset|Sort|No thanks|Others|Other|Commercial|Country|Phone number|ZIP code|Email(Required)|Name(Required)|Message(Required)|Phone(Required)|Untitled(Required)|This field is for validation purposes and should be left unchanged}
yes Our team
yes What we do
no What we do in the shadows

rule en.nav.texts
about Longer text of a manual or blog made by a site generator, beside chrome
class navigation
lang en
at beside-chrome
cut line
text {Error. Click to reload|Your browser is offline. Image not loaded|Answers are generated with AI which can make mistakes. Verify responses|Thanks for your feedback!|You might want to check your network connection|Unable to fetch results|No results found for|Believe this query should return results?|Back to keyword search|Remove this search from favorites|Remove this conversation from history|Remove this search from history|Type your search here|No results were found|Scroll back to top|Copy code to clipboard|We could not find what you were looking for|This author has not written any posts yet|Blog list page navigation|Blog post page navigation|Blog recent posts navigation|Skip to main content|← Back to main menu}
yes Error. Click to reload
no Error. Click to reload, he said.

rule en.nav.terms
about Short text of a manual or blog made by a site generator, beside chrome
class navigation
lang en
at edge, beside-chrome
cut line
text {New version available|Searched for|Searching for|Related sources|Submit question|Try searching for|Search docs|Ask another question|Clear the query|No recent searches|Recent conversations|Powered by Algolia|Search the documentation|Fetching new results|Toggle word wrap|This page crashed|View all authors|Newer post|Older post|system mode|Draft page|Unlisted page|Docs pages|Close navigation bar|Collapse sidebar|Expand sidebar|Docs sidebar|Toggle navigation bar|Collapse the dropdown|Expand the dropdown|View all tags}
yes New version available
no New version available, he said.
