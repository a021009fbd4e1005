# Discussions under an article.

rule pl.comment.login
about Prompt to log in before commenting
class comment-login
lang pl
cut line
text {Zaloguj się|Zarejestruj się|Zaloguj się lub zarejestruj|Musisz się zalogować|Musisz być zalogowany|Musisz być zalogowana|Musisz być zalogowany/a|Aby komentować, zaloguj się|Proszę się zalogować|Zaloguj|Wykup dostęp|Musisz się zarejestrować}{, aby|, żeby|, by| aby| żeby} {komentować|skomentować|dodać komentarz|móc komentować|dodawać komentarze|zostawić komentarz|odpowiedzieć|napisać komentarz|wziąć udział w dyskusji|móc dodać komentarz|ocenić}
text {Komentarze tylko dla zalogowanych|Tylko zalogowani mogą komentować|Komentować mogą tylko zalogowani|Komentowanie tylko dla prenumeratorów|Aby dodać komentarz, zaloguj się|Aby skomentować, zaloguj się}
yes Zaloguj się, aby komentować
yes Musisz się zalogować, aby dodać komentarz.
no Aby skomentować mecz, minister zadzwonił do radia.

rule pl.comment.form
about Heading or button of a comment form
class comment-form
lang pl
cut line
text {Dodaj|Zostaw|Napisz|Zobacz|Pokaż|Ukryj|Czytaj|Wczytaj|Wyślij|Opublikuj|Skomentuj} {komentarz|swój komentarz|komentarze|wszystkie komentarze|więcej komentarzy|odpowiedź|opinię|swoją opinię|artykuł|ten artykuł|wpis} [Anuluj pisanie odpowiedzi|Anuluj odpowiedź]
text {Anuluj pisanie odpowiedzi|Anuluj odpowiedź|Bądź pierwszą osobą, która skomentuje|Bądź pierwszy i skomentuj|Brak komentarzy|Nie ma jeszcze komentarzy|Nie dodano jeszcze żadnego komentarza|Komentarze są wyłączone|Komentarze wyłączone|Możliwość komentowania została wyłączona|Komentowanie zostało wyłączone|Najnowsze komentarze|Ostatnie komentarze|Wszystkie komentarze|Zgłoś komentarz|Zgłoś nadużycie|Zgłoś naruszenie|Regulamin komentarzy|Zasady komentowania|Dołącz do dyskusji|Weź udział w dyskusji|Jak oceniasz ten artykuł?|Sortuj według|Sortuj|Oceń artykuł|Prześlij komentarz}
text {Dodaj nowy komentarz|Sortuj według najlepszych|Ten komentarz został usunięty|Powiadom mnie o nowych wpisach przez email}
yes Dodaj komentarz Anuluj pisanie odpowiedzi
yes Brak komentarzy
yes Najnowsze komentarze
yes Dodaj nowy komentarz
no Dodaj komentarz do tej ciszy, poprosił poeta.
no Brak komentarzy ze strony rządu

rule pl.comment.notice
about Notice under a comment form
class comment-form
lang pl
cut line
re ^\h*(?:Twój adres e-?mail nie zostanie opublikowany\b[^\n]{0,110}|Wymagane pola są oznaczone\b[^\n]{0,20}|(?:Zapamiętaj|Zapisz) (?:moje dane|moją nazwę|mnie)[^\n]{0,130}|Powiadom mnie o (?:nowych|kolejnych) (?:komentarzach|wpisach)[^\n]{0,40}|(?:Ta strona|Witryna) (?:używa|wykorzystuje) Akismet[^\n]{0,180}|(?:Redakcja nie (?:ponosi|odpowiada)|Komentarze są prywatnymi opiniami|Za treść komentarzy)[^\n]{0,180}|Wprowadź swoje dane lub kliknij jedną z (?:tych )?ikon[^\n]{0,60}|Komentujesz korzystając z konta[^\n]{0,60})\h*$
yes Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *
yes Zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy.
yes Ta strona używa Akismet do redukcji spamu. Dowiedz się, w jaki sposób przetwarzane są dane Twoich komentarzy.
no Twój adres nie zostanie opublikowany, obiecał wydawca.

rule pl.comment.counter
about Number of comments and the like
class comment-counter
lang pl
cut line
text <num> {komentarz|komentarze|komentarzy|odpowiedzi|odpowiedź|opinii|opinie|wyświetleń|odsłon|polubień|udostępnień|ocen|odwiedzin|reakcji}
text {Komentarze|Komentarzy|Komentarz|Odpowiedzi|Opinie|Liczba komentarzy|Wyświetleń|Odsłon|Liczba wyświetleń}{ | : |: |}{(<num>)|<num>}
text {Zobacz|Czytaj|Pokaż} [wszystkie] {komentarze (<num>)|<num> komentarzy}
yes 6 komentarzy
yes Komentarze (6)
yes Zobacz komentarze (12)
no 61 komentarzy odczytano w sądzie.

rule pl.comment.word
about Word of a comment form beside chrome
class comment-form
lang pl
at edge, beside-chrome
cut line
text {Komentarze|Komentarz|Komentuj|Skomentuj|Odpowiedz|Odpowiedzi|Nazwa|Nazwa *|Imię|Imię *|Nazwisko|E-mail|E-mail *|Adres e-mail|Witryna internetowa|Strona internetowa|Wiadomość|Temat|Wyślij|Opublikuj|Anuluj|Zgłoś|Cytuj|Lubię to|Lubię|Nie lubię|Edytuj|Usuń|Podgląd|Najnowsze|Najstarsze|Najlepsze|Telefon|Anonim|Gość|Podpis|Treść|Opinie|Co o tym sądzisz?|A Ty co o tym sądzisz?|Bądź pierwszy}
yes Komentarze
yes Nazwa *
no Odpowiedz mi, prosiła.
no Co o tym sądzisz, zapytała.
