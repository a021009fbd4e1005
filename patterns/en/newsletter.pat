# Sign-up for letters and alerts.

rule en.newsletter.button
about Button or heading of a newsletter sign-up
class newsletter
lang en
cut line
text {Sign up|Subscribe|Sign up now|Sign me up|Register|Join} {for|to} {our|the|our free|our weekly|our daily|our email|a free|this|my} {newsletter|newsletters|mailing list|email newsletter|email list|e-newsletter|email updates|email alerts}
text {Newsletter|Newsletters|Newsletter signup|Newsletter sign up|Newsletter sign-up|Email newsletters|Email newsletter|Our newsletters|Our newsletter|Join our newsletter|Join our mailing list|Get our newsletter|Get the newsletter|Get our newsletters|Sign up for email updates|Sign up for updates|Sign up for free|Sign up now|Sign me up|Sign up today|Subscribe to email updates|Subscribe to newsletter|Subscribe to newsletters|Subscribe via email|Subscribe by email|Email updates|Email alerts|Get email alerts|Sign up for alerts|Newsletter subscription|Breaking news alerts|Never miss a story|Never miss a post|Don't miss a story|Get the latest news|Thank you for subscribing|Thanks for subscribing|Thank you for signing up|Thanks for signing up|Thank you for your subscription|Check your inbox|Unsubscribe at any time|You can unsubscribe at any time|No spam. Unsubscribe any time|Enter your email|Enter your email address|Enter your e-mail|Enter email address|Your email address|Please enter a valid email address|Please enter a valid email|Invalid email address|Thank you! Your submission has been received|Oops! Something went wrong while submitting the form}
yes Sign up for our newsletter
yes Enter your email address
yes Newsletters
no The newsletter that he wrote for a decade ended in June.
no Sign up for our newsletter, they said, and the letters never stopped.

rule en.newsletter.receive
about Sentence that offers a letter by e-mail
class newsletter
lang en
cut line
re (?i)^(?=[^\n]{20,260}$)\h*(?:sign up|subscribe|join|get|receive|enter your e-?mail|stay (?:informed|up to date|up-to-date|in the loop|connected)|never miss|don['’]t miss|want (?:more|the latest))\b[^\n]{0,150}\b(?:(?:straight |right |delivered |sent )?(?:directly )?(?:in|to|into) your (?:e-?mail )?inbox|(?:our|the|free|weekly|daily|email|this) (?:\w+ )?(?:e-)?newsletters?|to receive notifications of new posts by email|mailing list|email alerts)\b[^\n]{0,70}$
re (?i)^(?=[^\n]{20,360}$)\h*(?:by (?:signing up|subscribing|submitting|clicking|entering your|providing your|checking this box|registering|joining)[^\n]{0,120}\b(?:you (?:agree|consent|confirm|accept|are agreeing|acknowledge)|i agree)\b|you (?:can|may) (?:unsubscribe|opt out)\b|no spam\b)
yes Get the latest stories delivered straight to your inbox.
yes By signing up you agree to our terms of use and privacy policy.
yes You can unsubscribe at any time using the link in our emails.
no Get the letters into the box before noon, said the postman.

rule en.newsletter.latest
about Sentence that sends to the front page or a letter for more news
class newsletter
lang en
cut line
re (?i)^(?=[^\n]{20,240}$)\h*(?:for (?:all )?(?:the )?(?:latest|more|breaking)\b[^\n]{0,60}\bnews\b|to (?:get|receive) (?:all )?(?:the )?(?:latest|breaking)\b)[^\n]{0,120}\b(?:click (?:on )?(?:here|this link)|(?:our|the) [^\n]{0,40}homepage(?: here)?|(?:sign up|subscribe) (?:to|for) our [^\n]{0,40}newsletters?)\b[^\n]{0,70}$
yes For all the latest news, visit the Tidewater Live homepage here and sign up to our daily newsletter here.
yes To get the latest email updates from Tidewater Online click here.
yes For more news from the valley, subscribe to our weekly newsletter.
no For all the latest news, the islanders depend on the postman, who reads it out on the quay.
no To get the latest timetable he walked to the harbour office every Monday.

rule en.newsletter.word
about Word of a sign-up form beside chrome
class newsletter
lang en
at edge, beside-chrome
cut line
text {Stay informed|Stay up to date|Stay in the loop|Unsubscribe|Email address|Email address *|Your email *}
yes Stay informed
no Stay informed and vote.
