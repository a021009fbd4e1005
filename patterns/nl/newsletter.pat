# Sign-up for letters and alerts.

rule nl.newsletter.button
about Button or heading of a newsletter sign-up
class newsletter
lang nl
cut line
text {Schrijf je in|Schrijf u in|Meld je aan|Meld u aan|Abonneer je|Abonneer u|Inschrijven|Aanmelden} {voor onze nieuwsbrief|voor de nieuwsbrief|op onze nieuwsbrief|op de nieuwsbrief|nieuwsbrief|voor onze nieuwsbrieven|voor deze nieuwsbrief} [gratis|en blijf op de hoogte]
text {Gratis nieuwsbrief|Nieuwsbrief ontvangen|Ontvang onze nieuwsbrief|Ontvang de nieuwsbrief|Ontvang nieuwsbrief|Dagelijkse nieuwsbrief|Wekelijkse nieuwsbrief|Onze nieuwsbrieven|Alle nieuwsbrieven|Nieuwsbrief aanmelden|Aanmelden nieuwsbrief|Inschrijven nieuwsbrief|Ja, ik wil de nieuwsbrief ontvangen|Meldingen ontvangen|Meldingen aanzetten|Pushberichten ontvangen|Vul je e-mailadres in|Vul uw e-mailadres in|Je e-mailadres|Jouw e-mailadres|Uw e-mailadres|E-mailadres *|Voer je e-mailadres in|Voer uw e-mailadres in}
yes Schrijf je in voor onze nieuwsbrief
yes Onze nieuwsbrieven
yes Vul je e-mailadres in
no De nieuwsbrief verscheen laat die maandag.

rule nl.newsletter.receive
about Sentence that offers a letter by e-mail
class newsletter
lang nl
cut line
re ^(?=[^\n]{20,300}$)\h*(?:(?:Ontvang|Schrijf (?:je|u)|Meld (?:je|u)|Abonneer (?:je|u)|Mis niets|Mis geen|Vul (?:je|uw) e-?mail|Voer (?:je|uw) e-?mail|Blijf op de hoogte|Wil (?:je|u)|Elke (?:dag|week|ochtend|maandag|vrijdag))\b[^\n]{0,150}\b(?:(?:per (?:e-?)?mail|in (?:je|uw|jouw) (?:mailbox|inbox|e-?mail)|via (?:e-?)?mail)\b|nieuwsbrie(?:f|ven)\b)[^\n]{0,110}|(?:Sluit je aan bij|Voeg je bij) [\d.,]+ (?:andere )?(?:abonnees|volgers)\b[^\n]{0,60})$
yes Ontvang elke ochtend het belangrijkste nieuws in je mailbox.
yes Schrijf je in en ontvang wekelijks onze nieuwsbrief
yes Voeg je bij 106 andere abonnees
no Ontvang de brief van moeder en antwoord snel, zeiden ze.

rule nl.newsletter.word
about Heading of a newsletter box at the edge
class newsletter
lang nl
at edge
cut line
text {Nieuwsbrief|Nieuwsbrieven|Onze nieuwsbrief|E-mail *|Newsletter}
yes Nieuwsbrief
no Nieuwsbrief uit de oorlog
