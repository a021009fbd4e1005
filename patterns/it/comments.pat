# Discussions under an article.

rule it.comment.login
about Prompt to log in before commenting
class comment-login
lang it
cut line
text {Accedi|Effettua il login|Effettua l'accesso|Fai il login|Iscriviti|Registrati|Accedi o registrati|Abbonati|Devi effettuare il login|Devi essere connesso|Devi essere loggato|Devi fare il login|Devi effettuare l'accesso|Devi accedere|Devi essere registrato|È necessario effettuare il login|Devi autenticarti|Occorre essere registrati} per {commentare|inviare un commento|lasciare un commento|scrivere un commento|pubblicare un commento|partecipare|rispondere|aggiungere un commento|partecipare alla discussione|votare|poter commentare}
text {Solo gli abbonati possono commentare|Solo gli utenti registrati possono commentare|I commenti sono riservati agli abbonati|Commenti riservati agli abbonati}
yes Accedi per commentare
yes Devi essere connesso per inviare un commento.
no Per commentare la partita, il ministro chiamò la radio.

rule it.comment.form
about Heading or button of a comment form
class comment-form
lang it
cut line
text {Lascia|Lasciare|Scrivi|Scrivere|Pubblica|Aggiungi|Invia|Inserisci|Vedi|Mostra|Nascondi|Leggi|Carica|Posta|Visualizza} {un commento|il tuo commento|commento|commenti|i commenti|altri commenti|tutti i commenti|una risposta|la tua opinione} [Annulla risposta|Annulla la risposta]
text {Annulla risposta|Commenta per primo|Sii il primo a commentare|Ancora nessun commento|Non ci sono commenti|Non ci sono ancora commenti|I commenti sono chiusi|Commenti chiusi|Commenti disabilitati|Commenti disattivati|Commenti recenti|Ultimi commenti|Tutti i commenti|Segnala commento|Segnala un abuso|Segnala abuso|Regole dei commenti|Commenta la notizia|Commenta l'articolo|Commenta questo articolo|Unisciti alla discussione|Partecipa alla discussione|Ordina per|Di' la tua}
text {Avvertimi via email in caso di risposte al mio commento|Avvertimi via email alla pubblicazione di un nuovo articolo|Accedi o registrati per inserire commenti|Ordina per migliori|Questo commento è stato eliminato|Inizia la discussione…}
yes Lascia un commento Annulla risposta
yes Aggiungi un commento
yes Avvertimi via email in caso di risposte al mio commento
no Lascia un commento del genere e vedrai.
no Nessun commento dal ministro

rule it.comment.notice
about Notice under a comment form
class comment-form
lang it
cut line
re ^\h*(?:Il tuo indirizzo e-?mail non sarà pubblicato\b[^\n]{0,110}|I campi (?:obbligatori|richiesti) sono (?:contrassegnati|segnati)\b[^\n]{0,20}|Salva il mio nome, e-?mail[^\n]{0,120}|(?:Avvertimi|Avvisami|Inviami (?:una )?notific[ah]e?|Notificami)\b[^\n]{0,50}(?:nuovi|nuovo) (?:commenti|articoli|articolo|post)[^\n]{0,40}|Questo sito (?:usa|utilizza) Akismet per ridurre lo spam\.[^\n]{0,110}|I commenti (?:pubblicati|espressi|sono moderati|devono essere approvati)[^\n]{0,140}|Inserisci i tuoi dati qui sotto o clicca su un['’]icona[^\n]{0,60}|Stai commentando usando il tuo account[^\n]{0,60})\h*$
yes Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *
yes Salva il mio nome, email e sito web in questo browser per la prossima volta che commento.
yes Questo sito usa Akismet per ridurre lo spam. Scopri come i tuoi dati vengono elaborati.
no Il tuo indirizzo non sarà pubblicato, promise l'editore.

rule it.comment.counter
about Number of comments and the like
class comment-counter
lang it
cut line
text <num> {commento|commenti|risposte|risposta|reazioni|opinioni|letture|visualizzazioni|mi piace|condivisioni|recensioni|visite} [all'articolo|a questo articolo]
text {Commenti|Commento|Risposte|Opinioni|Recensioni|Visualizzazioni}{ | : |: |}{(<num>)|<num>}
text {Vedi|Leggi|Mostra} [i|tutti i|gli] <num> commenti
yes 6 commenti
yes Commenti (6)
yes Mostra tutti i 12 commenti
no 61 commenti furono letti in aula.

rule it.comment.word
about Word of a comment form beside chrome
class comment-form
lang it
at edge, beside-chrome
cut line
text {Commenti|Commento|Commenta|Rispondi|Risposte|Nome|Nome *|Cognome|E-mail|Email *|Email|Sito web|Messaggio|Oggetto|Invia|Pubblica|Annulla|Segnala|Cita|Mi piace|Non mi piace|Modifica|Elimina|Cancella|Anteprima|Più recenti|Meno recenti|Più votati|Telefono|Anonimo|Opinioni|Nessun commento|Cosa ne pensi?|E tu cosa ne pensi?}
yes Commenti
yes Nome *
no Rispondi tu, disse piano.
no Nessun commento da parte del sindaco.
