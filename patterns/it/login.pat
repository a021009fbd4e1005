# Accounts.

rule it.login.button
about Link or button to log in or sign up
class login
lang it
cut line
text {Effettua il login|Effettua l'accesso|Fai login|Accedi al tuo account|Accedi all'area riservata|Area riservata|Area abbonati|Registrati gratis|Registrati gratuitamente|Registrati ora|Registrati qui|Registrati subito|Crea account|Crea un account|Crea il tuo account|Il mio account|Il tuo account|Accedi / Registrati|Accedi o registrati|Accedi \| Registrati|Login / Registrati|Accedi Registrati|Login o registrazione|Entra nel tuo account|Esci dal tuo account}
text {Password dimenticata?|Hai dimenticato la password?|Hai dimenticato la tua password?|Password dimenticata|Recupera password|Recupera la password|Reimposta password|Cambia password|Resta collegato|Nome utente|Nome utente o email|Nome utente o indirizzo email|Non hai un account?|Non hai un account? Registrati|Non sei registrato?|Non sei ancora registrato?|Hai già un account?|Hai già un account? Accedi|Sei già abbonato?|Sei già abbonato? Accedi|Sei già registrato?|Sei già registrato? Accedi|Non sei abbonato?|Inserisci la password|Ti verrà inviata una password tramite email}
text {Accedi|Continua|Entra|Registrati|Prosegui} con {Google|Facebook|Apple|email|e-mail|Twitter}
yes Accedi o registrati
yes Hai dimenticato la password?
yes Accedi con Google
no Crea un account il lunedì e lo dimentica il martedì.

rule it.login.word
about Word of a login form at the edge
class login
lang it
at edge, beside-chrome
cut line
text {Accedi|Entra|Esci|Login|Registrati|Registrazione|Iscriviti|Utente|Username|Password|Il mio profilo|Profilo|Abbonati|Account|Ricordami|Resta connesso}
yes Accedi
no Entra in scena il re
no Ricordami quando sarò lontana
