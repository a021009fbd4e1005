# Search boxes.

rule pl.search.box
about Label of a search box
class search
lang pl
cut line
text {Szukaj w serwisie|Szukaj na stronie|Szukaj w portalu|Wyszukiwanie zaawansowane|Szukanie zaawansowane|Wyniki wyszukiwania|Wyniki wyszukiwania dla|Wpisz szukaną frazę|Wpisz frazę|Wpisz, czego szukasz|Otwórz wyszukiwarkę|Zamknij wyszukiwarkę|Szukana fraza|Wyszukaj na stronie|Wyszukaj w serwisie}
yes Szukaj w serwisie
yes Wyszukiwanie zaawansowane
no Szukaj na stronie czwartej, podpowiedział.

rule pl.search.word
about Question or word of a search box beside chrome
class search
lang pl
at edge, beside-chrome
cut line
text {Szukaj...|Wyszukaj...|Czego szukasz?}
yes Szukaj...
no Czego szukasz tam na górze, zapytała.
