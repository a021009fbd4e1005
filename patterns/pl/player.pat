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

rule pl.player.texts
about Longer text of a player and its dialogs, beside chrome
class player
lang pl
at beside-chrome
cut line
text {Przejdź do transmisji na żywo, obecnie trwa odtwarzanie z archiwum|Przejdż do transmisji na żywo, obecnie trwa odtwarzanie na żywo|Błąd sieci spowodował częściowe niepowodzenie pobierania materiału wideo|Nie znaleziono kompatybilnego źródła dla tego typu materiału wideo|Materiał jest zaszyfrowany, a nie mamy kluczy do jego odszyfrowania|To jest okno modalne|To okno modalne możesz zamknąć, naciskając klawisz Escape albo wybierając przycisk Zamknij|Bezszeryfowa, stała odległość znaków|Szeryfowa, stała odległość znaków|zresetuj wszystkie ustawienia do domyślnych wartości|Okno dialogowe ustawień transkrypcji|Początek okna dialogowego. Klawisz Escape anuluje i zamyka okno|Wyjdź z trybu obraz w obrazie}
yes Przejdź do transmisji na żywo, obecnie trwa odtwarzanie z archiwum
no Przejdź do transmisji na żywo, obecnie trwa odtwarzanie z archiwum, powiedział.

rule pl.player.terms
about Short text of a player and its dialogs, beside chrome
class player
lang pl
at beside-chrome
cut line
text {Odtwarzacz audio|Odtwarzacz wideo|Aktualny czas|Czas trwania|Typ strumienia|Pasek postępu|Pełny ekran niedostępny|Wyłącz wyciszenie|Transkrypcja wyłączona|Opisy wyłączone|Ścieżka audio|Poziom głośności|Odtwarzanie zostało przerwane|Zamknij okno modalne|Okno modalne|ustawienia transkrypcji|ustawienia napisów|ustawienia opisów|Styl krawędzi tekstu|Krój czcionki|Bezszeryfowa, proporcjonalna|Szeryfowa, proporcjonalna|Ustawienia domyślne|Koniec okna dialogowego|Obraz w obrazie}
yes Odtwarzacz audio
no Odtwarzacz audio, powiedział.
