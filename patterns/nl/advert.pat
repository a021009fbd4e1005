# Advertisements.

rule nl.advert.label
about Label of an advertisement
class advert
lang nl
cut line
text {Advertentie|ADVERTENTIE|Advertenties|Reclame|Lees verder na de advertentie|Tekst gaat verder onder de advertentie|Artikel gaat verder onder advertentie|Tekst loopt door onder de advertentie|Het artikel gaat verder onder de advertentie|Verder lezen na de advertentie|Sla advertentie over|Advertentie overslaan|Verberg advertentie}
text {Gesponsord|Gesponsorde inhoud|Gesponsorde content|Gesponsord door|Gesponsord bericht|Branded content|Partnerbijdrage|Ingezonden mededeling|Commerciële bijdrage|Aangeboden door|Betaalde samenwerking}
yes Advertentie
yes Lees verder na de advertentie
yes Gesponsorde inhoud
no Reclame maken mocht hij niet meer.
no Advertenties in kranten verdwijnen

rule nl.advert.blocker
about Request to switch off an ad blocker
class advert
lang nl
cut line
re (?i)^(?=[^\n]{15,300}$)\h*(?:(?:we|wij) (?:zien|merken|hebben gemerkt) dat (?:je|u) een ad ?blocker\b|(?:schakel|zet) (?:a\.u\.b\. |alsjeblieft )?(?:je|uw|de) ad ?blocker\b)[^\n]*$
yes We zien dat je een adblocker gebruikt.
yes Zet je adblocker uit om verder te lezen.
no De adblocker is een goede zaak.
