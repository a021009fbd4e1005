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

rule it.player.texts
about Longer text of a player and its dialogs, beside chrome
class player
lang it
at beside-chrome
cut line
text {La riproduzione del contenuto multimediale è stata interrotta|Il download del contenuto multimediale è stato interrotto a causa di un problema rete|Non ci sono fonti compatibili per questo contenuto multimediale|Il contenuto multimediale è criptato e non disponiamo delle chiavi per decifrarlo|Chiudi la finestra di dialogo|Questa è una finestra di dialogo|Stile dei bordi del testo|Ripristina i valori predefiniti per tutti i parametri|Finestra di dialogo dei parametri della trascrizione dei sottotitoli|Fine della finestra di dialogo|Esci dalla modalità Picture-in-Picture}
yes La riproduzione del contenuto multimediale è stata interrotta
no La riproduzione del contenuto multimediale è stata interrotta, disse.

rule it.player.terms
about Short text of a player and its dialogs, beside chrome
class player
lang it
at beside-chrome
cut line
text {Lettore audio|Lettore video|Orario attuale|Tipo di streaming|Barra di avanzamento|Chiudi Schermo intero|Disattiva l’audio|Attiva l’audio|Senza sottotitoli|Senza didascalie|Descrizioni disattivate|Traccia audio|Livello del volume|Riproduci il video|Finestra di dialogo|Impostazioni didascalie|Impostazioni sottotitoli|Impostazioni descrizioni|Dimensione dei caratteri|Sans-Serif proporzionale|Sans-Serif monospaziato|Serif proporzionale|Serif monospaziato|Sfondo testo|Sfondo area sottotitoli}
yes Lettore audio
no Lettore audio, disse.
