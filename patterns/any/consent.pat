# Cookie banners in the English of consent software.

rule any.consent.buttons
about Button or link of a consent dialog
class consent
lang any
cut line
text {Accept|Accept all|Reject|Reject all|Decline|Decline all|Deny|Deny all|Allow|Allow all|Manage|Manage your|Customize|Customise|Save|Change|Review|Essential|Necessary|Only necessary|Only essential|Strictly necessary|Functional|Performance|Analytical|Analytics|Advertisement|Advertising|Targeting|Marketing|Third-party|Enable|Disable} {cookies|cookie|cookie settings|cookie preferences|cookie choices}
text {Cookie|Cookies|Cookies'} {Policy|Settings|Preferences|Notice|Consent|Statement|Declaration|Choices|Banner|Information|Disclaimer|List}
text {Accept all|Reject all|Accept & close|Accept and close|Accept all & close|Save & accept|Save and accept|Accept all Reject all|Manage consent|Manage consent preferences|Manage preferences|Privacy settings|Privacy preferences|Privacy Preference Center|Your Privacy Choices|Your Privacy Rights|Privacy Overview|Confirm my choices|Confirm choices|We Care About Your Privacy|We value your privacy|Your privacy matters|Do Not Sell My Personal Information|Do Not Sell or Share My Personal Information|Do Not Sell/Share My Personal Information|Do Not Sell My Info|Do Not Share My Personal Information|Your California Privacy Rights|California Privacy Rights|Your US State Privacy Rights|California Notice at Collection|List of Partners (vendors)|List of IAB Vendors|Cookie settings Accept all|GDPR Cookie Consent|Enable or Disable Cookies|Powered by GDPR Cookie Compliance|Close GDPR Cookie Settings|Interest-Based Ads|Essential cookies only|Accept only essential cookies}
text {Agree & close|Agree and close|Disagree and close|Disagree & close|Continue without agreeing|View our partners|Our partners and us process the following data|We and our partners process the following data|Consent Leg.Interest|checkbox label label|Save Services|Manage Options|Do Not Sell My Data|Cookie details|Accept and continue|Reject and continue|Show cookie information|Hide cookie information|This tool helps you to select and disable various tags / trackers / analytic tools used on this website|Manage privacy preferences|Consent preferences|Manage cookie consent}
yes Accept all cookies
yes Cookie Policy
yes Manage consent
yes Agree & close
no Accept cookies only from people you know, the witch said.
no Cookies come in all shapes.

rule any.consent.sentence
about Sentence of a cookie banner, as consent software writes it in English
class consent
lang any
cut line
re (?i)^(?=.{20,900}$)\h*(?:(?:this|our) (?:web)?site (?:uses|is using|places|stores) (?:\w+ ){0,3}cookies\b|we (?:(?:and|&) our (?:\w+ ){0,4}partners )?(?:use|store|are using) (?:(?:our own|first|third|party|and|necessary|essential|technical|some|functional|analytical|tracking|browser|third-party|first-party|optional|the following) ){0,4}cookies (?:and|to|on|in|for|so|that|or|&|as|which|\()|(?:we|this site) (?:and our partners )?(?:use|uses) technologies,? (?:like|such as) cookies\b|by (?:continuing|using|browsing|clicking|closing)[^.]{0,90}(?:cookies?\b|privacy policy)|(?:the|this) cookies? (?:is|are) (?:set|used) by\b|necessary cookies are absolutely essential\b|the technical storage or access\b|to find out more, including how to control cookies\b|(?:privacy & cookies|cookies & privacy): this site uses cookies)
yes This website uses cookies to improve your experience.
yes We use cookies to ensure that we give you the best experience on our website.
yes By continuing to use this site, you are consenting to our use of cookies.
no We use sugar cookies to lure the raccoons away from the door.
no Cookies are small files that a browser keeps.
no Functional cookies help a site to remember who you are.
no You can change your privacy settings on most phones.

rule any.consent.recaptcha
about Notice of a captcha
class consent
lang any
cut line
re (?i)^\h*this site is protected by (?:hcaptcha|recaptcha)\b.{0,160}$
yes This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.
no This site is protected by the state since 1931.

rule any.consent.gov
about Banner of official sites
class consent
lang any
cut line
re ^\h*(?:An official website of the United States government.{0,60}|Here['’]s how you know|Secure \.gov websites use HTTPS|A lock \( ?\)? ?(?:Lock)? ?.{0,40}or https:// means you['’]ve safely connected to the \.gov website\..{0,120}|Official websites use \.gov|A \.gov website belongs to an official government organization in the United States\.)\h*$
yes Here's how you know
yes Official websites use .gov
no Here's how you know that a melon is ripe.

rule any.consent.word
about Words of a consent dialog beside chrome
class consent
lang any
at edge, beside-chrome
cut line
text {Ad Choices|AdChoices|Always enabled|Always active}
text {Back Button|Agree|Disagree|Deny|More options|Special Features|Special Purposes|Vendors|Legitimate Interest|Partners|Apply Cancel|Purposes|Preferences|Accept|Decline|Reject|Consent|Marketing|Statistics|Functional|Strictly necessary|Performance|Targeting|Unclassified|Necessary}
yes Ad Choices
no Always active at night
no Necessary evil

# What a banner says of each kind of cookie, a guide to cookies says, too.
rule any.consent.beside
about Sentence of a cookie banner beside others, as consent software writes it in English
class consent
lang any
at beside-chrome
cut line
re (?i)^(?=.{20,900}$)\h*(?:you can (?:change|manage|withdraw|opt[- ]out of) your (?:cookie|consent|privacy) (?:settings|preferences|choices)\b|(?:functional|performance|analytical|advertisement|advertising|targeting|analytics|marketing|statistics?|statistical|other uncategorized|strictly necessary|essential|preference|unclassified|social media) cookies? (?:help|helps|are|is|enable|enables|should|allow|collect|may)\b|these cookies (?:are (?:necessary|used|set)|allow us|enable|may be set|help|track|do not store|collect)\b|(?:they|it) may be set by us or by third[- ]party providers\b|you can set your browser to block or alert you about these cookies\b|because we respect your right to privacy\b|when you visit any web ?site, it may store or retrieve information on your browser\b|the cookie is used to store\b|this cookie is set by\b|the purpose of the cookie is\b|consenting to these technologies will allow us\b|not consenting or withdrawing consent\b|click on the different category headings\b|however, blocking some types of cookies may impact\b|we (?:and our (?:\d+ )?partners )?(?:store and/or access information on a device|process data to provide)\b|out of these cookies\b|we also use third-party cookies\b|you also have the option to opt-out of these cookies\b|but opting out of some of these cookies\b|below you can (?:find|choose|see)[^\n]{0,60}cookies\b)
yes Performance cookies are used to understand and analyze the key performance indexes of the website.
yes These cookies allow us to count visits and traffic sources so we can measure our site.
yes We and our partners process data to provide:
no These cookies are best with milk.

rule any.consent.partners
about First sentence of a consent dialog of the advertising trade, in twelve languages
class consent
lang any
cut line
re (?i)^(?=.{30,900}$)\h*(?:we and our (?:\d+ )?(?:partners|vendors)\b[^\n]{0,60}\b(?:store|access|process|use)\b|nous et nos (?:\d+ )?partenaires (?:stock|utilis|trait|accéd)|wir und unsere (?:\d+ )?(?:partner|drittanbieter) (?:speicher|verarbeit|nutz|verwend)|nosotros y nuestros (?:\d+ )?(?:socios|proveedores) (?:almacen|utiliz|us|trat)|noi e i nostri (?:\d+ )?(?:partner|fornitori) (?:archivi|utilizz|trattiam|memorizz)|nós e (?:os )?nossos (?:\d+ )?(?:parceiros|fornecedores) (?:armazen|utiliz|usa|trata)|wij en onze (?:\d+ )?partners (?:slaan|gebruik|verwerk|bewaren)|my i nasi (?:\d+ )?partnerzy (?:przechow|przetwarz|wykorzyst|korzyst)|мы и наши (?:\d+ )?партн[её]р[ыа]? (?:хран|использ|обрабат)|نحن وشركاؤنا (?:نخزن|نستخدم|نعالج)|我们(?:和|及)我们的\h?(?:\d+\h?)?(?:个)?合作伙伴|当社と\h?(?:\d+\h?)?(?:の)?パートナーは)[^\n]*$
yes We and our 842 partners store and/or access information on a device, such as cookies and process personal data
yes Nous et nos 842 partenaires stockons et/ou accédons à des informations sur un appareil
yes Wir und unsere 842 Partner speichern und/oder greifen auf Informationen auf einem Gerät zu
no We and our partners in crime left the room before the police came in.
no Nous et nos partenaires de chasse rentrâmes bredouilles.
