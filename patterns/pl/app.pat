# Apps.

rule pl.app.install
about Prompt to install or open an app
class app
lang pl
cut line
text {Pobierz|Ściągnij|Zainstaluj|Otwórz|Wypróbuj} {aplikację|naszą aplikację|naszą bezpłatną aplikację|aplikację mobilną|darmową aplikację} [za darmo|teraz|tutaj|bezpłatnie]
text {Pobierz z App Store|Pobierz w App Store|Dostępne w App Store|Pobierz z Google Play|Dostępne w Google Play|Pobierz w Google Play|Otwórz w aplikacji|Czytaj w aplikacji|Aplikacja mobilna}
yes Pobierz naszą aplikację
yes Pobierz z Google Play
no Pobierz aplikację i skasuj, radzi ekspert.

rule pl.app.word
about Word for a site's apps beside chrome
class app
lang pl
at edge, beside-chrome
cut line
text {Aplikacje|Aplikacja|Nasze aplikacje|Aplikacje mobilne}
yes Aplikacje
no Aplikacja podatkowa ruszyła
