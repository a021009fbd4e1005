# Search boxes.

rule it.search.box
about Label of a search box
class search
lang it
cut line
text {Cerca nel sito|Cerca sul sito|Cerca notizie|Cerca...|Cerca:|Cerca per|Ricerca avanzata|Ricerca per:|Ricerca per|Risultati della ricerca|Risultati ricerca|Cosa stai cercando?|Cosa cerchi?|Che cosa cerchi?|Apri ricerca|Chiudi ricerca|Scrivi per cercare|Inserisci la tua ricerca|Inserisci parola chiave|Cerca per parola chiave|Cerca in questo sito|Cerca nel blog}
yes Cerca nel sito
yes Ricerca avanzata
no Cerca notizie del figlio da anni.
