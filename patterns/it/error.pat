# Broken pages, old browsers.

rule it.error.javascript
about Request to switch on JavaScript or cookies
class error-page
lang it
cut line
re (?i)^(?=[^\n]{10,300}$)\h*(?:(?:per favore,? )?(?:attiva|abilita|attivare|abilitare) (?:il |i |javascript |java ?script)?(?:java ?script|cookies?)?\b[^\n]{0,40}\b(?:browser|java ?script|cookies?|sito|continuare|visualizzare)\b|il (?:tuo|suo) browser (?:non (?:supporta|è compatibile|è supportato)|è (?:obsoleto|troppo vecchio))\b|java ?script (?:è|sembra|deve essere)\b[^.!?\n]{0,30}(?:disattivat|disabilitat|abilitat|attivat)|questo sito (?:richiede|necessita di) java ?script\b)[^\n]*$
yes Il tuo browser non supporta i video in HTML5.
yes Abilita JavaScript per continuare.
no Chi attiva JavaScript vede di più, dice l'esperta.

rule it.error.page
about Message that something went wrong
class error-page
lang it
cut line
text {Nessun risultato trovato|Ops! Qualcosa è andato storto|Errore di caricamento}
yes Nessun risultato trovato
no Qualcosa è andato storto all'ultimo giro, ammise il pilota.

rule it.error.gone
about Message of a page that is not there, may not be seen or is out of order
class error-page
lang it
cut line, document if little else
text {Pagina non trovata|La pagina non esiste|Errore 404|404 - Pagina non trovata|404 Pagina non trovata|La pagina che cerchi non esiste|La pagina cercata non esiste|La pagina richiesta non esiste|La pagina che stai cercando non esiste|Accesso negato|Verifica di essere umano|Sito in manutenzione|Questa pagina non esiste|Questa pagina non è più disponibile}
yes Pagina non trovata
no La pagina non esiste più nel registro del paese.

rule it.error.word
about What a form says when it fails, which people say, too
class error-page
lang it
at beside-chrome
cut line
text {Qualcosa è andato storto|Riprova|Riprova più tardi|Si è verificato un errore|Nessun risultato}
yes Qualcosa è andato storto
no Qualcosa è andato storto in cucina.
