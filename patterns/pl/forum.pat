# Frames of forum software.

rule pl.forum.frame
about Frame of forum software around the posts
class navigation
lang pl
cut line
text {Strona główna forum|Usuń ciasteczka witryny|Strefa czasowa UTC|Kto jest online|Zgłoś ten post|Odpowiedz z cytatem|Nowy temat|Poprzedni temat|Następny temat|Wyświetl posty nie starsze niż|Podobne tematy|Narzędzia tematu|Kliknij, aby rozwinąć...|Uprawnienia umieszczania postów}
re ^\h*Użytkownicy przeglądający to forum:[^\n]{2,140}$
re ^\h*(?:Technologię dostarcza|Powered by) (?:phpBB|vBulletin|XenForo|Discourse|MyBB|Invision|SMF|Flarum)\b[^\n]{0,140}$
re ^\h*Wróć do [„“"][^”"\n]{2,60}[”"]\h*$
yes Odpowiedz z cytatem
yes Kto jest online
no Nowy temat rozmowy
