# Search boxes.

rule pl.search.box
about Label of a search box
class search
lang pl
cut line
text {Szukaj w serwisie|Szukaj na stronie|Szukaj w portalu|Szukaj...|Szukaj:|Wyszukaj...|Wyszukiwanie zaawansowane|Szukanie zaawansowane|Wyniki wyszukiwania|Wyniki wyszukiwania dla|Czego szukasz?|Wpisz szukaną frazę|Wpisz frazę|Wpisz, czego szukasz|Otwórz wyszukiwarkę|Zamknij wyszukiwarkę|Szukana fraza|Wyszukaj na stronie|Wyszukaj w serwisie}
yes Szukaj w serwisie
yes Wyszukiwanie zaawansowane
no Szukaj na stronie czwartej, podpowiedział.
