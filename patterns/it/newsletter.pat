# Sign-up for letters and alerts.

rule it.newsletter.button
about Button or heading of a newsletter sign-up
class newsletter
lang it
cut line
text {Iscriviti|Iscriviti subito|Iscriviti ora|Abbonati|Registrati|Iscrivetevi|Ricevi} {alla newsletter|alla nostra newsletter|alle newsletter|alle nostre newsletter|la newsletter|la nostra newsletter|newsletter} [gratis|gratuita|gratuitamente|settimanale|quotidiana|via email]
text {Iscrizione newsletter|Iscrizione alla newsletter|Newsletter quotidiana|Newsletter settimanale|Le nostre newsletter|Tutte le newsletter|Attiva le notifiche|Ricevi le notifiche|Attiva notifiche|Crea un avviso|Inserisci la tua email|Inserisci la tua e-mail|Inserisci il tuo indirizzo email|Inserisci indirizzo email|La tua email|La tua e-mail|Il tuo indirizzo email|Il tuo indirizzo e-mail|Indirizzo email|Indirizzo e-mail|Indirizzo email *}
yes Iscriviti alla nostra newsletter
yes Le nostre newsletter
yes Inserisci la tua email
no La newsletter uscì tardi quel lunedì.

rule it.newsletter.receive
about Sentence that offers a letter by e-mail
class newsletter
lang it
cut line
re ^(?=[^\n]{20,300}$)\h*(?:(?:Ricevi|Ricevete|Iscriviti|Iscrivetevi|Registrati|Abbonati|Non perdere|Non perderti|Inserisci (?:la tua e-?mail|il tuo indirizzo)|Resta aggiornato|Rimani aggiornato|Vuoi (?:ricevere|restare|rimanere))\b[^\n]{0,150}\b(?:(?:via e-?mail|per e-?mail|nella tua (?:e-?mail|casella|inbox)|casella di posta)\b|newsletters?\b)[^\n]{0,110}|Unisciti (?:ad altri|a) [\d.,]+ (?:altri )?(?:iscritti|follower|abbonati)\b[^\n]{0,60})$
yes Ricevi ogni mattina le notizie principali nella tua casella di posta.
yes Iscriviti e ricevi la nostra newsletter ogni settimana
yes Unisciti a 106 altri iscritti
no Ricevi la lettera della madre e rispondi subito, gli dicevano.

rule it.newsletter.word
about Heading of a newsletter box at the edge
class newsletter
lang it
at edge
cut line
text {Newsletter|Newsletters|La newsletter|Email *|E-mail *}
yes Newsletter
no Newsletter di guerra
