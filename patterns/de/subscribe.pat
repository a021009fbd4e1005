# Prompts to subscribe, to become a member or to give.

rule de.subscribe.button
about Button that sells a subscription
class subscribe
lang de
cut line
text {Jetzt abonnieren|Hier abonnieren|Heft abonnieren|Zeitung abonnieren|Magazin abonnieren|Abo abschließen|Abo bestellen|Abo testen|Probeabo|Probeabo bestellen|Jetzt testen|Jetzt kostenlos testen|Kostenlos testen|Gratis testen|Jetzt Probe lesen|Jetzt weiterlesen|Weiterlesen mit Abo|Mitglied werden|Jetzt Mitglied werden|Jetzt spenden|Spenden Sie jetzt|Unterstützen Sie uns|Unterstütze uns|Jetzt unterstützen|Abo-Service|Abo-Shop|Abo & Service|Abo & Shop|Abo verschenken|Geschenkabo|Geschenk-Abo|Abo kündigen|Mein Abo|Abo-Angebote|Digital-Abo|Digitalabo|Zum Abo|Zu den Abos|Alle Abo-Angebote|Sie sind bereits Abonnent|Sie haben bereits ein Abo|Bereits Abonnent|Bereits Abonnent? Anmelden|Schon Abonnent|Noch kein Abo|Bereits registriert|Förderer werden|Abonnieren Sie jetzt|Vorteile für Abonnenten|Einzelheft bestellen|Steady-Mitglied werden|Unterstütze uns auf Steady|E-Paper lesen}
yes Jetzt abonnieren
yes Mitglied werden
yes Bereits Abonnent? Anmelden
no Jetzt abonnieren vor allem junge Leute die Zeitung.

rule de.subscribe.paywall
about Notice that the rest costs money
class subscribe
lang de
cut line
re ^(?=[^\n]{10,220}$)\h*(?:(?:Dieser|Der gesamte|Der vollständige|Dieser Inhalt|Dieser exklusive) ?(?:Artikel|Beitrag|Text|Inhalt)? (?:ist|steht)(?: nur| exklusiv| ausschließlich| leider nur)? (?:für|unseren)\h?(?:angemeldete |registrierte |zahlende |unsere )?(?:Abonnent(?:en|innen)|Mitglieder|Leser)|(?:Weiterlesen|Lesen Sie weiter) (?:mit|nur mit|als)\b|Um (?:weiterzulesen|weiterlesen zu können|diesen Artikel (?:zu )?lesen(?: zu können)?|den (?:ganzen|vollständigen) Artikel)\b[^.!?]{0,60}(?:Abo|anmelden|registrier|melden Sie sich|abonnieren)|Sie haben noch \d+ % (?:des|vom) Artikels? vor sich|Exklusiv für Abonnenten|Nur für Abonnenten|Mit einem Abo weiterlesen|Jetzt (?:mit [\p{L}+]{1,12} )?weiterlesen)\b
yes Dieser Artikel ist nur für Abonnenten lesbar.
yes Exklusiv für Abonnenten
yes Um weiterzulesen, melden Sie sich bitte an.
no Die Abonnenten sind dem Blatt treu geblieben.

rule de.subscribe.word
about The single word of a subscription button
class subscribe
lang de
at edge, beside-chrome
cut line
text {Abo|Abos|Abonnieren|Abonnement|Spenden|Mitglied|Probeabo|Premium|Plus|E-Paper|ePaper|Unterstützen|Abonnements|Alle Angebote|Angebot auswählen}
yes Abo
yes Abonnieren
no Abonnieren wollte sie nichts mehr.
