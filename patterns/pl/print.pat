# Tools for printing and mailing.

rule pl.print.tools
about Link to print, mail or save the page
class print
lang pl
cut line
text {Drukuj artykuł|Wydrukuj artykuł|Wydrukuj stronę|Drukuj stronę|Wersja do druku|Wyślij e-mailem|Wyślij mailem|Wyślij znajomemu|Poleć znajomemu|Wyślij do znajomego|Wyślij link|Zapisz artykuł|Zapisz na później|Czytaj później|Dodaj do ulubionych|Dodaj do zakładek|Pobierz PDF|Pobierz jako PDF|Zmień rozmiar czcionki|Rozmiar czcionki|Rozmiar tekstu|Powiększ tekst|Pomniejsz tekst|Drukuj E-mail|Drukuj Wyślij|Zgłoś błąd w artykule|Znalazłeś błąd?|Zauważyłeś błąd?|Zauważyłeś błąd? Zgłoś go}
yes Wydrukuj artykuł
yes Poleć znajomemu
no Drukuj artykuł po artykule, aż zabraknie papieru.

rule pl.print.word
about Word of a print tool beside chrome
class print
lang pl
at edge, beside-chrome
cut line
text {Drukuj|Wydrukuj|Zapisz|Pobierz|Tekst|PDF|Wyślij}
yes Drukuj
no Zapisz to w pamięci
