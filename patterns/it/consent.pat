# Cookie banners and privacy notices.

rule it.consent.button
about Button or link of a consent dialog
class consent
lang it
cut line
text {Accetta|Accetto|Rifiuta|Consenti|Configura|Gestisci|Accetta tutti|Rifiuta tutti|Accetta tutti i|Rifiuta tutti i|Accetta solo i} {cookie|i cookie|cookie necessari|l'uso dei cookie}
text {Accetta e chiudi|Accetta tutto|Rifiuta tutto|Accetta e continua|Accetta tutti|Rifiuta tutti|Salva preferenze|Salva le preferenze|Salva e chiudi|Solo necessari|Continua senza accettare|Impostazioni privacy|Impostazioni sulla privacy|Preferenze privacy|Preferenze cookie|Impostazioni cookie|Impostazioni dei cookie|Gestione cookie|Gestione dei cookie|Politica sui cookie|Informativa sui cookie|Informativa cookie|Uso dei cookie|Gestisci preferenze|Gestisci consenso|Gestisci opzioni|Centro preferenze privacy|Cookie necessari|Cookie strettamente necessari|Cookie analitici|Cookie tecnici|Cookie di profilazione|Cookie di terze parti|Cookie di marketing|Cookie funzionali|Aggiorna le preferenze sui cookie|Rivedi il consenso}
yes Accetta i cookie
yes Informativa sui cookie
yes Continua senza accettare
no Accetta i cookie dagli estranei, il bambino.

rule it.consent.sentence
about Sentence of a cookie banner
class consent
lang it
cut line
re (?i)^(?=.{20,900}$)\h*(?:(?:questo|il nostro|il) sito(?: web)?(?: [\w.-]+)? (?:utilizza|usa|impiega) (?:\w+ ){0,3}cookies?\b|(?:questa|la nostra) pagina (?:utilizza|usa) (?:\w+ ){0,3}cookies?\b|(?:noi )?(?:utilizziamo|usiamo) (?:i )?(?:\w+ ){0,3}cookies?\b|(?:noi e i nostri|i nostri) (?:partner|fornitori)\b[^.]{0,120}\b(?:cookies?|dispositivo|dati)\b|(?:continuando|proseguendo|cliccando|chiudendo|navigando|utilizzando)\b[^.]{0,120}\b(?:acconsenti|accetti|si acconsente|si accetta|presti|consenso)\b|(?:puoi|potrai) (?:modificare|cambiare|gestire|revocare|negare)\b[^.]{0,80}\b(?:cookies?|consenso)\b|(?:ho letto|dichiaro di aver letto)[^.]{0,60}\b(?:informativa|condizioni|termini)\b|se vuoi saperne di più o negare il consenso\b)[^\n]*$
yes Utilizziamo i cookie per migliorare la tua esperienza di navigazione.
yes Questo sito utilizza cookie tecnici e di terze parti.
yes Proseguendo la navigazione, acconsenti all'uso dei cookie.
no A casa usiamo la farina, non i cookie confezionati.

rule it.consent.word
about Words of a consent dialog beside chrome
class consent
lang it
at edge, beside-chrome
cut line
text {Accetta|Rifiuta|Accetto|Acconsento|Ho capito|Privacy|Sempre attivo|Sempre attivi|Cookie|Cookies|Configura|Personalizza|Maggiori informazioni|Scopri di più|Interesse legittimo|Fornitori|Finalità|Più opzioni}
yes Accetta
no Privacy e potere
no Sempre attivi nel quartiere

rule it.consent.manager
about What a consent manager calls its choices
class consent
lang it
cut line
text {Conferma le mie scelte|Cookie di prestazione|Cookie di funzionalità|Cookie per pubblicità mirata|Visualizza i nostri partner|Gestisci opzioni|Il rispetto della tua privacy è la nostra priorità|La tua privacy è importante per noi|Teniamo alla tua privacy|Centro preferenze sulla privacy|Salva preferenze|Accetta e continua|Rifiuta e continua|Elenco dei partner (fornitori)}
yes Conferma le mie scelte
yes Cookie di prestazione
no Conferma le mie scelte il risultato.

rule it.consent.texts
about Longer text of a consent dialog, beside chrome
class consent
lang it
at beside-chrome
cut line
text {autorizzi l’utilizzo dei cookies inviati da domini di terze parti|Questo sito fa uso di cookies e ti consente di decidere se accettarli o rifiutarli|Nascondi il banner dei cookie|Vai al sito ufficiale|Mostra/nascondi informazioni sulla memorizzazione dei cookie|Pannello di gestione dei cookies|Consenti tutti i cookie|Rifiuta tutti i cookie|Consenso specifico per i servizi di Google}
yes autorizzi l’utilizzo dei cookies inviati da domini di terze parti
no autorizzi l’utilizzo dei cookies inviati da domini di terze parti, disse.

rule it.consent.terms
about Short text of a consent dialog, beside chrome
class consent
lang it
at edge, beside-chrome
cut line
text {Gestione dei servizi|Ok, accetta tutto|Politica sulla riservatezza|Saperne di più|non consentito|Regie pubblicitarie|Misura del pubblico|Reti sociali|Cookies obbligatori}
yes Gestione dei servizi
no Gestione dei servizi, disse.
