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
about Message of a page that is not there
class error-page
lang pl
cut line
text {Nie znaleziono strony|Strona nie istnieje|Strona nie została znaleziona|Błąd 404|404 - Nie znaleziono strony|404 Nie znaleziono strony|Strona, której szukasz, nie istnieje|Podana strona nie istnieje|Przepraszamy, nie znaleziono strony|Wystąpił błąd|Coś poszło nie tak|Ups! Coś poszło nie tak|Spróbuj ponownie później|Spróbuj ponownie|Brak dostępu|Odmowa dostępu|Brak wyników|Nie znaleziono wyników|Potwierdź, że jesteś człowiekiem|Przerwa techniczna}
yes Nie znaleziono strony
yes Spróbuj ponownie później
no Coś poszło nie tak na ostatnim okrążeniu, przyznał kierowca.
