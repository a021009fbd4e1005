# Prompts to subscribe, to become a member or to give.

rule en.subscribe.button
about Button that sells a subscription
class subscribe
lang en
cut line
text {Subscribe now|Subscribe today|Subscribe here|Subscribe to continue reading|Subscribe to continue|Subscribe to read more|Subscribe to read|Subscribe for full access|Subscribe for unlimited access|Subscribe Log in|Subscribe Sign in|Sign in Subscribe|Log in Subscribe|Already a subscriber|Already a subscriber? Log in|Already a subscriber? Sign in|Already a member|Already a member? Log in|Already a member? Sign in|Not a subscriber|Manage subscription|Manage your subscription|My subscription|Your subscription|Gift subscription|Gift subscriptions|Give a gift subscription|Give the gift of|View subscription options|See subscription options|Subscription options|Subscriber services|Subscribe for free|Upgrade to paid|Become a member|Become a subscriber|Become a supporter|Become a patron|Join now|Support us|Support our work|Support our journalism|Make a donation|Donate now|Donate today|Subscriber only|Subscribers only|Subscriber exclusive|Members only|Premium content|Premium article|Exclusive to subscribers|For subscribers|For subscribers only|Unlock this article|Unlock full access|Get full access|Get unlimited access|Print subscription|Digital subscription|Digital subscriptions|Renew subscription|E-edition|Subscribe to RSS}
yes Subscribe now
yes Already a subscriber? Log in
no Subscribe now or regret it later, the poster said.
no Become a member of the family

rule en.subscribe.offer
about Offer of a trial, which a page that sells something has in its text
class subscribe
lang en
at edge, beside-chrome
cut line
text {Start free trial|Start your free trial|Start a free trial|Try for free|Subscribe & Save|Subscribe and save}
yes Start your free trial
no Start your free trial by creating an account with us.

rule en.subscribe.word
about The single word of a subscription button
class subscribe
lang en
at edge, beside-chrome
cut line
text {Subscribe|Subscription|Subscriptions|Donate|Join|Join us|Membership|Become a member|Subscribe +}
yes Subscribe
yes Donate
no Subscribe to the theory or not, it works.

rule en.subscribe.paywall
about Notice that the rest costs money
class subscribe
lang en
cut line
re (?i)^(?=[^\n]{10,220}$)\h*(?:(?:this|the) (?:article|content|story|post|video|page|section|material) is (?:only |exclusively )?(?:available |reserved )?(?:to|for) (?:our )?(?:paid |paying |premium |registered )?(?:subscribers|members)(?: only)?\b|(?:please )?(?:subscribe|sign up|log in|sign in|register)(?: now| today)?(?: or (?:log|sign) in)? to (?:continue|keep) reading\b|to (?:continue|keep) reading(?: this (?:article|story))?,? (?:please )?(?:subscribe|log in|sign in|register|sign up|create)\b|you(?:['’]ve| have) (?:reached|used|read) (?:your|all of your|\d+ of (?:your )?\d+) (?:free )?(?:monthly )?(?:limit of )?(?:free )?(?:article|stories|story)|you have \d+ (?:free )?articles? (?:left|remaining)|subscribe now to keep reading and get access|already a (?:subscriber|member)\? (?:please )?(?:log|sign|click|activate|subscribe|register)\b|get (?:unlimited|full) (?:digital )?access (?:to|for) )
yes This article is for subscribers only.
yes Subscribe now to keep reading and get access to the full archive.
yes You have 2 free articles remaining this month.
no This article is for subscribers to the idea that nothing ever ends, if such readers exist. It was written over ten years in four cities by a man who had no wish to be read by anyone who had not suffered as he himself had done at sea.

rule en.subscribe.price
about Offer of a subscription with its price
class subscribe
lang en
cut line
re (?i)^(?=[^\n]{8,140}$)\h*(?:subscribe|subscriptions?|digital access|get (?:full |unlimited )?(?:digital )?access|try (?:it )?(?:for )?|start your)\b[^.!?\n]{0,60}(?:for (?:just |only )?|from |only |just )(?:[$£€]\h?\d+(?:\.\d\d)?|\d+(?: ?(?:cents|p|¢)))\b[^.!?\n]{0,50}[.!]?\h*$
yes Subscribe from just $1 a week
yes Digital access for only £4.99 per month!
no Subscribers paid $1 a week for forty years.
