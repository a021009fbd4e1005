# Search boxes.

rule it.search.box
about Label of a search box
class search
lang it
cut line
text {Cerca nel sito|Cerca sul sito|Cerca notizie|Cerca per|Ricerca avanzata|Ricerca per:|Ricerca per|Risultati della ricerca|Risultati ricerca|Apri ricerca|Chiudi ricerca|Scrivi per cercare|Inserisci la tua ricerca|Inserisci parola chiave|Cerca per parola chiave|Cerca in questo sito|Cerca nel blog}
yes Cerca nel sito
yes Ricerca avanzata
no Cerca notizie del figlio da anni.

rule it.search.word
about Question or word of a search box beside chrome
class search
lang it
at edge, beside-chrome
cut line
text {Cerca...|Cosa stai cercando?|Cosa cerchi?|Che cosa cerchi?}
yes Cerca...
no Cosa cerchi lassù, gli chiese.
