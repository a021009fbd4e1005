# Players.

rule it.player.notice
about Control or notice of a player
class player
lang it
cut line
text {Riproduci video|Guarda il video|Guarda video|Vedi il video|Ascolta l'articolo|Ascolta questo articolo|Ascolta la notizia|Ascolta il podcast|Ascolta l'audio|Metti in pausa|Attiva audio|Disattiva audio|Attiva sottotitoli|Schermo intero|Salta introduzione|Velocità di riproduzione|Riproduci di nuovo|Guarda di nuovo|Video non disponibile|Trascrizione|Tempo rimanente|Sottotitoli disattivati|Guarda ora}
re (?i)^(?=[^\n]{10,200}$)\h*(?:il tuo browser non supporta (?:l['’]elemento|i video|il tag|audio|video)\b|questo video non è disponibile\b|impossibile (?:caricare|riprodurre) il video\b|per (?:vedere|visualizzare) questo video\b[^\n]{0,60}javascript)[^\n]*$
yes Guarda il video
yes Ascolta questo articolo
yes Questo video non è disponibile.
no Guarda il video cento volte e non cambia nulla.

rule it.player.word
about Word of a player beside chrome
class player
lang it
at beside-chrome
cut line
text {Riproduci|Pausa|Audio|Video|Ascolta|In diretta|Diretta|Diretta TV|Play}
yes Ascolta
no Pausa pranzo
