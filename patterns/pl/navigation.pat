# Menus, skip links, pagination.

rule pl.nav.skip
about Skip link, menu button or link back to the top
class navigation
lang pl
cut line
text {Przejdź do treści|Przejdź do głównej treści|Przejdź do zawartości|Przejdź do głównej zawartości|Przejdź do treści głównej|Przeskocz do treści|Skocz do treści|Przejdź do nawigacji|Przejdź do menu|Przejdź do menu głównego|Przejdź do wyszukiwarki|Przejdź do stopki|Otwórz menu|Zamknij menu|Rozwiń menu|Menu główne|Nawigacja główna|Do góry|Na górę|Wróć na górę|Wróć do góry|Powrót do góry|Powrót na górę|Powrót na początek|Przewiń do góry|Strona główna|Wróć do strony głównej|Powrót do strony głównej|Przejdź na stronę główną|Wróć na stronę główną|Powrót do listy|Mapa strony|Mapa serwisu}
text Strona <num> z <num>
text {Poprzednia strona|Następna strona|Poprzednia Następna|Poprzedni Następny|Poprzedni \| Następny|Pierwsza strona|Ostatnia strona|Poprzedni artykuł|Następny artykuł|Poprzedni wpis|Następny wpis|Starsze wpisy|Nowsze wpisy|Nawigacja wpisu|Nawigacja po wpisach|Starsze posty|Nowszy post|Starszy post|Następna wiadomość}
yes Przejdź do treści
yes Strona 2 z 5
yes Nawigacja wpisu
no Do góry szli dwie godziny.
no Strona odwrócona

rule pl.nav.legal
about Link to the legal pages of a site
class navigation
lang pl
cut line
text {Polityka prywatności|Regulamin serwisu|Regulaminy|Warunki korzystania|Warunki użytkowania|Informacja o RODO|Klauzula informacyjna|Deklaracja dostępności|O nas|O serwisie|O firmie|Kontakt z redakcją|Skontaktuj się z nami|Napisz do nas|Napisz do redakcji|Reklama w serwisie|Reklamuj się u nas|Praca u nas|Zespół redakcyjny|Stopka redakcyjna|Pomoc i kontakt|Biuro reklamy|Nota prawna|Zgłoś błąd|Zgłoś temat|Polityka prywatności i cookies|Regulamin i polityka prywatności}
re ^(?=[^\n]{10,300}$)(?:[^|•·–\n.!?]{2,40}[|•·–]){0,8}\h*(?:Polityka prywatności|Regulamin|Kontakt|Reklama)\h*(?:[|•·–][^|•·–\n.!?]{2,40}){1,8}+\|?\h*$
yes Polityka prywatności
yes Regulamin | Polityka prywatności
no Regulamin zmieniono bez uprzedzenia.
no O nas bez nas
no Kariera

rule pl.nav.words
about Word of a menu beside chrome at the edge
class navigation
lang pl
at edge, beside-chrome
cut line
text {Menu|Działy|Szukaj|Wyszukaj|Wyszukiwarka|Zamknij|Otwórz|Wróć|Wstecz|Powrót|Poprzedni|Poprzednia|Następny|Następna|Dalej|Więcej|Zobacz więcej|Pokaż więcej|Zobacz wszystkie|Zobacz wszystko|Pokaż wszystkie|Wczytaj więcej|Rozwiń|Zwiń|Usługi|Tematy|Blogi|Archiwum|Kontakt|Wiadomości|Aktualności|Najnowsze|Wydarzenia|Multimedia|Podcasty|Wideo|Zdjęcia|Galeria|Galerie|Raporty|Pogoda|Horoskop|Program TV|Krzyżówki|Sklep|Nekrologi|Praca|Prenumerata|Angielski|English|Start|RODO|Kariera|Kim jesteśmy|Najczęściej zadawane pytania|Ochrona danych osobowych|Ochrona prywatności|Regulamin}
text {Polityka|Gospodarka|Biznes|Ekonomia|Finanse|Giełda|Sport|Piłka nożna|Siatkówka|Tenis|Motoryzacja|Kultura|Społeczeństwo|Opinie|Świat|Kraj|Polska|Europa|Region|Lokalne|Miasto|Warszawa|Kraków|Wrocław|Poznań|Łódź|Gdańsk|Katowice|Nauka|Technologie|Technologia|Zdrowie|Edukacja|Turystyka|Podróże|Kuchnia|Film|Muzyka|Telewizja|Moda|Uroda|Styl życia|Lifestyle|Dom|Nieruchomości|Kobieta|Dziecko|Historia|Media|Handel|Środowisko|Klimat|Publicystyka|Wywiady|Felietony|Książki|Rozrywka|Kościół|Wiara}
yes Działy
yes Gospodarka
no Sport, który rodzi się na ulicy
no Polityka bez twarzy

rule pl.nav.software
about What the software of a site says of itself and its pages
class navigation
lang pl
cut line
text {Dumnie wspierane przez WordPress|Lubię to Wczytywanie…|Edytuj tę stronę}
yes Dumnie wspierane przez WordPress
no Edytuj tę stronę historii.

rule pl.nav.blog
about Word of a blog, a manual or a help centre beside chrome
class navigation
lang pl
at edge, beside-chrome
cut line
text {Opublikowano w|Na tej stronie|Archiwa|Kanał wpisów|Kanał komentarzy|WordPress.org|Wyślij nam wiadomość|Jak możemy pomóc?}
re ^\h*Czytaj dalej o (?=\S)[^\n.!?:;]{3,80}$
yes Opublikowano w
yes Czytaj dalej o Alma Kowalska
no Archiwa państwowe

rule pl.nav.sections
about Name of a section of a site in a run of chrome
class navigation
lang pl
at edge, beside-chrome
cut line
text {Teatr|Przepisy|Ogród|Prawo|Energetyka|Przyroda|Zwierzęta|Kryminał|Policja|Koszykówka|Żużel|Skoki narciarskie|Formuła 1|Ekstraklasa|Reportaże|Infografiki|Religia|Wybory|Firma|Firmy|Pieniądze|Podatki|Afryka|Azja|Gwiazdy|Plotki|Ogłoszenia|Koronawirus|Samorząd|Rolnictwo|Wojsko|Kraj i świat}
yes Teatr
no Książki leżały na stole.

rule pl.nav.texts
about Longer text of a manual or blog made by a site generator, beside chrome
class navigation
lang pl
at beside-chrome
cut line
text {Błąd. Kliknij by odświeżyć|Twoja przeglądarka jest offline. Nie załadowano grafiki|Nowa wersja jest dostępna|Sprawdź swoje połączenie sieciowe|Nie można pobrać wyników|Wydaje Ci się, że to zapytanie powinno zwrócić wyniki?|Usuń to wyszukiwanie z ulubionych|Usuń to wyszukiwanie z historii|wpisz szukaną frazę tutaj|Nie znaleziono żadnych wyników|Ta strona uległa awarii|Nie mogliśmy znaleźć strony której szukasz|Ten autor nie napisał jeszcze żadnych postów|Nawigacja na stronie listy wpisów na blogu|Nawigacja na stronie postu na blogu|Nawigacja po najnowszych postach na blogu|← Wróć do menu głównego}
yes Błąd. Kliknij by odświeżyć
no Błąd. Kliknij by odświeżyć, powiedział.

rule pl.nav.terms
about Short text of a manual or blog made by a site generator, beside chrome
class navigation
lang pl
at edge, beside-chrome
cut line
text {Edytor live|Klawisz Escape|Strzałka w dół|Strzałka w górę|Szukaj według|Klawisz Enter|Brak wyników dla|Daj nam znać|Spróbuj poszukać|Wyszukaj dokumenty|Wyczyść zapytanie|Brak ostatnich wyszukiwań|Ostatnie wyszukiwania|Zapisz to wyszukiwanie|Napędzane przez Algolia|Wyszukaj w dokumentacji|Pobieranie nowych wyników|Przełącz zawijanie słów|Zobacz wszystkich autorów|ciemny motyw|jasny motyw|Wersja robocza strony|Niepubliczna strona|Pasek nawigacji|Strona dokumentacji|Zamknij panel nawigacji|Zwiń boczny panel|Rozszerz boczny panel|Panel boczny dokumentów|Przełączanie panelu nawigacyjnego|bieżącej wersji|Wyświetl wszystkie tagi}
yes Edytor live
no Edytor live, powiedział.
