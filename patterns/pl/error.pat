# Broken pages, old browsers.

rule pl.error.javascript
about Request to switch on JavaScript or cookies
class error-page
lang pl
cut line
re (?i)^(?=[^\n]{10,300}$)\h*(?:(?:proszę |prosimy )?(?:włącz|włączyć|o włączenie) (?:obsługę )?(?:java ?script|cookies|skryptów)\w*|(?:twoja )?przeglądarka (?:nie obsługuje|jest (?:nieaktualna|przestarzała)|nie wspiera)\b|(?:obsługa )?java ?script\w* (?:jest|musi być|wydaje się)\b[^.!?\n]{0,30}(?:wyłączon|włączon)\w*|(?:ta strona|strona|serwis) wymaga (?:włączonej obsługi )?java ?script\w*)[^\n]*$
yes Twoja przeglądarka nie obsługuje odtwarzania wideo.
yes Włącz obsługę JavaScript, aby kontynuować.
no Kto włączy JavaScript, widzi więcej, mówi znawczyni.

rule pl.error.page
about Message that something went wrong
class error-page
lang pl
cut line
text {Ups! Coś poszło nie tak|Nie znaleziono wyników}
yes Ups! Coś poszło nie tak
no Coś poszło nie tak na ostatnim okrążeniu, przyznał kierowca.

rule pl.error.gone
about Message of a page that is not there, may not be seen or is out of order
class error-page
lang pl
cut line, document if little else
text {Nie znaleziono strony|Strona nie istnieje|Strona nie została znaleziona|Błąd 404|404 - Nie znaleziono strony|404 Nie znaleziono strony|Strona, której szukasz, nie istnieje|Podana strona nie istnieje|Przepraszamy, nie znaleziono strony|Odmowa dostępu|Potwierdź, że jesteś człowiekiem|Przerwa techniczna|Ta strona nie istnieje|Strona jest niedostępna|Strona w budowie}
yes Nie znaleziono strony
no Nie znaleziono strony z podpisem króla.

rule pl.error.word
about What a form says when it fails, which people say, too
class error-page
lang pl
at beside-chrome
cut line
text {Wystąpił błąd|Coś poszło nie tak|Spróbuj ponownie|Spróbuj ponownie później|Brak dostępu|Brak wyników}
yes Wystąpił błąd
no Coś poszło nie tak w kuchni.
