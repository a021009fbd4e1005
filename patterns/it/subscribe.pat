# Subscriptions and paywalls.

rule it.subscribe.button
about Button or heading that sells a subscription
class subscribe
lang it
cut line
text {Abbonati ora|Abbonati subito|Abbonati qui|Abbonati gratis|Abbonati a <num> €|Abbonati da <num> €|Abbonati a soli <num> €|Diventa abbonato|Diventa socio|Diventa sostenitore|Scopri le offerte|Scopri gli abbonamenti|Scopri l'offerta|Vedi le offerte|Scegli il tuo abbonamento|Abbonamento digitale|Abbonamento annuale|Abbonamento mensile|Attiva abbonamento|Attiva ora|Gestisci abbonamento|Prova gratis|Prova gratuita|Regala un abbonamento|Acquista una copia|Sfoglia il giornale|Edizione digitale|Leggi il giornale}
text {Contenuto esclusivo|Contenuto riservato agli abbonati|Contenuto per gli abbonati|Riservato agli abbonati|Solo per abbonati|Solo per gli abbonati|Per abbonati|Articolo riservato agli abbonati|Esclusivo per gli abbonati|Contenuti premium|Contenuto premium|Per gli abbonati|In esclusiva per gli abbonati}
yes Abbonati ora
yes Contenuto riservato agli abbonati
no Abbonati alle mie parole, diceva il poeta matto.

rule it.subscribe.paywall
about Sentence of a paywall or a request for support
class subscribe
lang it
cut line
re (?i)^(?=[^\n]{20,350}$)\h*(?:(?:per (?:continuare a leggere|leggere (?:l['’]articolo completo|tutto|questo articolo|la notizia)|proseguire la lettura)|se vuoi continuare a leggere)\b[^\n]{0,100}\b(?:abbon\w*|registr\w*|acced\w*|iscriv\w*|login)\b|(?:questo (?:articolo|contenuto)) è riservato (?:agli|ai nostri) abbonati\b|hai (?:raggiunto|superato)\b[^\n]{0,40}\blimite\b[^\n]{0,40}\b(?:articoli|notizie)|ti restano \d+ articoli|(?:sei già|già) (?:un )?abbonato\?|(?:sostieni|aiuta) (?:il (?:nostro )?(?:giornalismo|lavoro)|l['’]informazione|(?:questo|il nostro) (?:giornale|sito))\b)[^\n]*$
yes Per continuare a leggere, abbonati o accedi.
yes Questo articolo è riservato agli abbonati.
yes Sostieni il nostro giornalismo con una donazione.
no Per continuare a leggere a letto comprò una lampada.

rule it.subscribe.word
about Word of a subscription box at the edge
class subscribe
lang it
at edge
cut line
text {Abbonati|Abbonamenti|Abbonamento|Premium|Dona|Dona ora|Donazioni|Sostienici|Fai una donazione}
yes Abbonati
no Dona sangue
