# Players.

rule pl.player.notice
about Control or notice of a player
class player
lang pl
cut line
text {Odtwórz wideo|Odtwórz film|Obejrzyj wideo|Zobacz wideo|Zobacz film|Zobacz też wideo|Posłuchaj artykułu|Posłuchaj|Odsłuchaj artykuł|Posłuchaj tego artykułu|Odsłuchaj|Posłuchaj podcastu|Wstrzymaj|Wycisz|Włącz dźwięk|Włącz napisy|Pełny ekran|Pomiń wprowadzenie|Prędkość odtwarzania|Odtwórz ponownie|Wideo niedostępne|Film niedostępny|Pozostały czas|Napisy wyłączone|Oglądaj na żywo|Oglądaj teraz|Dalsza część wideo}
re (?i)^(?=[^\n]{10,200}$)\h*(?:(?:twoja )?przeglądarka nie obsługuje (?:elementu|plików|odtwarzania|wideo|audio)[^\n]*|(?:ten film|to wideo|ten materiał) (?:jest|nie jest) (?:niedostępn|dostępn)\w*[^\n]*|nie można (?:odtworzyć|załadować) (?:wideo|filmu)[^\n]*|aby (?:zobaczyć|obejrzeć) (?:ten film|to wideo)[^\n]{0,80}(?:java ?script|cookies)[^\n]*)$
yes Odtwórz wideo
yes Posłuchaj artykułu
yes Ten film jest niedostępny.
no Zobacz film sto razy, a nic się nie zmieni.

rule pl.player.word
about Word of a player beside chrome
class player
lang pl
at beside-chrome
cut line
text {Odtwórz|Pauza|Audio|Wideo|Film|Słuchaj|Na żywo|Oglądaj}
yes Słuchaj
no Pauza obiadowa
