# Frames of wikis.

rule pl.wiki.frame
about Frame of a wiki around its text
class navigation
lang pl
cut line
text {Z Wikipedii, wolnej encyklopedii|Przejdź do nawigacji|Przejdź do wyszukiwania|Przejdź do nawigacji Przejdź do wyszukiwania|Linkujące|Zmiany w linkowanych|Strony specjalne|Link do tej wersji|Informacje o tej stronie|Cytowanie tego artykułu|Pobierz jako PDF|Wersja do druku|Element Wikidanych|Zobacz skrócony adres URL|Pobierz kod QR|Pokaż / ukryj spis treści|Tekst źródłowy|Ostatnie zmiany|Losuj artykuł|Edytuj linki|\[edytuj \| edytuj kod\]|\[edytuj kod\]}
yes Zmiany w linkowanych
yes [edytuj | edytuj kod]
no Strony specjalne kalendarza

rule pl.wiki.edited
about Line that says when a wiki page was last changed
class timestamp
lang pl
cut line
text Tę stronę ostatnio edytowano <date:modified>[, <clock>| o <clock>]
yes Tę stronę ostatnio edytowano 3 mar 2019, 10:15. => modified=3 mar 2019
no Tę stronę ostatnio edytowano w klasztorze.

rule pl.wiki.licence
about Licence under the text of a wiki
class copyright
lang pl
cut line
re ^\h*(?:Tekst udostępniany na licencji|Treść udostępniana na licencji|Treść dostępna na licencji) (?:Creative Commons|CC[ -]BY|GNU)[^\n]{0,260}$
yes Tekst udostępniany na licencji Creative Commons: uznanie autorstwa, na tych samych warunkach, z możliwością obowiązywania dodatkowych ograniczeń.
no Tekst udostępniany na zajęciach
