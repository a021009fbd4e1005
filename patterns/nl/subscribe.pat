# Subscriptions and paywalls.

rule nl.subscribe.button
about Button or heading that sells a subscription
class subscribe
lang nl
cut line
text {Abonneer nu|Abonneer je nu|Neem een abonnement|Neem nu een abonnement|Word abonnee|Word lid|Word nu lid|Word donateur|Word vriend|Word member|Bekijk abonnementen|Bekijk de abonnementen|Bekijk aanbod|Bekijk het aanbod|Alle abonnementen|Digitaal abonnement|Abonnement nemen|Abonneren|Kies je abonnement|Proefabonnement|Probeer gratis|Gratis proberen|Nu proberen|Abonnement cadeau geven|Cadeau-abonnement|Beheer abonnement|Abonnement beheren|Mijn abonnement|Abonneer vanaf € <num>|Lees voor € <num>|Steun ons|Doneer nu|Losse verkoop|Upgrade je abonnement}
text {Exclusief voor abonnees|Alleen voor abonnees|Voor abonnees|Exclusief artikel|Premium artikel|Artikel voor abonnees|Exclusieve content|Exclusief voor leden|Alleen voor leden|Abonnee-artikel}
yes Word abonnee
yes Alleen voor abonnees
no Word lid van een koor, adviseert de arts.

rule nl.subscribe.paywall
about Sentence of a paywall or a request for support
class subscribe
lang nl
cut line
re (?i)^(?=[^\n]{20,350}$)\h*(?:(?:om (?:verder te lezen|dit artikel te (?:lezen|kunnen lezen)|het hele artikel te lezen)|(?:wil je|wilt u) (?:verder|dit artikel) lezen|verder lezen\?)[^\n]{0,100}\b(?:abonne\w*|registr\w*|log in|inloggen|account|lid)\b|dit (?:artikel|verhaal|is een artikel) (?:is )?(?:alleen |exclusief )?(?:voor|van) (?:onze )?abonnees\b|(?:je|u) (?:hebt|heeft) (?:het|je|uw)\b[^\n]{0,40}\b(?:maximum|limiet|aantal)\b[^\n]{0,40}\bartikelen|nog \d+ gratis artikelen|(?:bent u|ben je) al abonnee\?|(?:steun|help) (?:onze |de )?(?:onafhankelijke )?(?:journalistiek|krant|redactie)\b)[^\n]*$
yes Om verder te lezen neemt u een abonnement of log in.
yes Dit artikel is exclusief voor abonnees.
yes Steun onze onafhankelijke journalistiek met een donatie.
no Om verder te lezen in bed kocht hij een lamp.

rule nl.subscribe.word
about Word of a subscription box at the edge
class subscribe
lang nl
at edge
cut line
text {Abonneren|Abonnement|Abonnementen|Abonnees|Premium|Doneer|Doneren|Plus}
yes Abonnementen
no Doneren van bloed
