# Advertisements.

rule en.advert.label
about Label of an advertisement
class advert
lang en
cut line
text {Advertisement|ADVERTISEMENT|Sponsored|Sponsored content|Sponsored post|Sponsored by|Paid content|Paid post|Paid partnership|Promoted content|Advertisement - Continue Reading Below|Advertisement. Scroll to continue reading|Scroll to continue|Continue reading below|Continue reading after the ad|Skip ad|Skip advertisement|Report this ad|Remove ads|Why this ad|Hide ad|Close ad|Partner content|Affiliate disclosure|Brand content|Advertise here|Your ad here|Ads by Google|Story continues below this ad|The article continues after the ad|This article contains affiliate links|Ad feedback|Advertiser content|Sponsor message|Learn more about our advertising}
yes Advertisement
yes Advertisement - Continue Reading Below
yes Sponsored Content
no Advertisement is the rattling of a stick in a bucket.

rule en.advert.blocker
about Request to switch off the ad blocker
class advert
lang en
cut line
re (?i)^(?=[^\n]{10,260}$)\h*(?:please (?:disable|turn off|switch off|whitelist|consider)|(?:it )?(?:looks like|seems) (?:that )?you(?:['’]re| are| have)|we(?:['’]ve| have)? (?:noticed|detected)|(?:an )?ad ?block(?:er)? (?:detected|is (?:enabled|active)))\b[^\n]{0,80}\bad[- ]?block(?:er|ing|ers)?\b
yes Please disable your ad blocker to support us.
yes It looks like you are using an ad blocker
no Half of all readers use an ad blocker, the study found.

rule en.advert.word
about Word of an advertisement's label beside chrome
class advert
lang en
at edge, beside-chrome
cut line
text {Advertising|Advertisements|Promoted|Ad|Ads|Sponsor|Our sponsors}
yes Advertising
no Advertising pays.
