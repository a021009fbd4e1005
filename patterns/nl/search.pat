# Search boxes.

rule nl.search.box
about Label of a search box
class search
lang nl
cut line
text {Zoek op de site|Zoeken op de site|Zoek op deze site|Zoek in deze site|Zoek nieuws|Zoek naar:|Zoeken naar:|Zoek naar|Uitgebreid zoeken|Geavanceerd zoeken|Zoekresultaten|Zoekresultaten voor|Open zoeken|Zoeken openen|Zoeken sluiten|Sluit zoeken|Zoek op trefwoord|Typ om te zoeken|Voer een zoekterm in|Zoekterm}
yes Zoek op de site
yes Uitgebreid zoeken
no Zoek naar de sleutel, riep zij.

rule nl.search.word
about Question or word of a search box beside chrome
class search
lang nl
at edge, beside-chrome
cut line
text {Zoeken...|Zoek...|Waar ben je naar op zoek?|Waar bent u naar op zoek?|Wat zoek je?|Wat zoekt u?}
yes Zoeken...
no Wat zoek je daarboven, vroeg ze.
