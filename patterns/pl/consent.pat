# Cookie banners and privacy notices.

rule pl.consent.button
about Button or link of a consent dialog
class consent
lang pl
cut line
text {Akceptuję|Akceptuj|Zaakceptuj|Odrzuć|Zezwól na|Zarządzaj|Akceptuj wszystkie|Odrzuć wszystkie|Zaakceptuj wszystkie|Tylko niezbędne|Ustawienia|Polityka|Ustawienia plików|Polityka plików|Informacja o} {cookies|pliki cookie|pliki cookies|plikami cookie|cookie|plików cookies|plików cookie|ciasteczka|plikach cookies}
text {Akceptuję i przechodzę do serwisu|Przejdź do serwisu|Akceptuj wszystko|Odrzuć wszystko|Odrzuć wszystkie|Akceptuj i zamknij|Zaakceptuj i zamknij|Zapisz ustawienia|Zapisz preferencje|Zapisz i zamknij|Tylko niezbędne|Ustawienia prywatności|Preferencje prywatności|Ustawienia zaawansowane|Zarządzaj zgodami|Zarządzaj preferencjami|Zarządzaj zgodą|Centrum preferencji prywatności|Niezbędne pliki cookie|Analityczne pliki cookie|Funkcjonalne pliki cookie|Marketingowe pliki cookie|Polityka cookies|Ustawienia cookies|Zgadzam się|Wyrażam zgodę|Nie wyrażam zgody|Zaufani partnerzy|Zgoda na cookies}
yes Akceptuj wszystkie pliki cookie
yes Polityka cookies
yes Przejdź do serwisu
no Akceptuję cookies od obcych tylko w święta.

rule pl.consent.sentence
about Sentence of a cookie banner
class consent
lang pl
cut line
re (?i)^(?=.{20,900}$)\h*(?:(?:ta|nasza|niniejsza) (?:strona|witryna)(?: internetowa| [\w.-]+)? (?:korzysta z|używa|wykorzystuje) (?:\w+ ){0,4}(?:cookies?|ciasteczek)\b|(?:ten|nasz) (?:serwis|portal)(?: [\w.-]+)? (?:korzysta z|używa|wykorzystuje) (?:\w+ ){0,4}(?:cookies?|ciasteczek)\b|(?:serwis|strona|używamy|korzystamy z|wykorzystujemy|stosujemy)(?: \w+){0,6} (?:plik\w* )?(?:cookies?|ciasteczk\w*)\b|(?:my i nasi|nasi|wraz z naszymi) (?:zaufani |zaufanymi )?partner\w*\b[^.]{0,140}\b(?:cookies?|urządzeni\w*|dan\w*)\b|(?:kontynuując|dalsze korzystanie|korzystając|klikając|przechodząc|zamykając)\b[^.]{0,160}\b(?:zgad\w+|akceptuj\w+|wyraż\w+|zgod\w+|oznacza)\b|(?:możesz|mogą państwo) (?:zmienić|wycofać|cofnąć|określić)\b[^.]{0,100}\b(?:cookies?|zgod\w+|ustawieni\w+)\b|(?:zapoznałem|przeczytałem|akceptuję)\b[^.]{0,40}\b(?:regulamin\w*|polityk\w+)\b)[^\n]*$
yes Ta strona używa plików cookies w celach statystycznych.
yes Korzystamy z plików cookie, aby ulepszać serwis.
yes Kontynuując przeglądanie, wyrażasz zgodę na ich wykorzystanie.
no W domu używamy mąki, a nie ciastek z paczki.

rule pl.consent.word
about Words of a consent dialog beside chrome
class consent
lang pl
at edge, beside-chrome
cut line
text {Akceptuję|Akceptuj|Odrzuć|Zgoda|Rozumiem|OK, rozumiem|Prywatność|Zawsze aktywne|Cookies|Dostosuj|Więcej informacji|Dowiedz się więcej|Uzasadniony interes|Dostawcy|Cele|Więcej opcji}
yes Akceptuję
no Prywatność to władza
no Zawsze aktywne kobiety

rule pl.consent.manager
about What a consent manager calls its choices
class consent
lang pl
cut line
text {Akceptuj wszystkie|Potwierdź moje wybory|Wydajnościowe pliki cookie|Reklamowe pliki cookie|Kontynuuj bez akceptacji|Zobacz naszych partnerów|Zarządzaj opcjami|Szanujemy Twoją prywatność|Cenimy Twoją prywatność|Twoja prywatność jest dla nas ważna|Centrum preferencji prywatności|Zapisz ustawienia|Zapisz preferencje|Akceptuję i przechodzę do serwisu}
yes Akceptuj wszystkie
yes Potwierdź moje wybory
no Szanujemy Twoją prywatność bardziej niż ty.

rule pl.consent.texts
about Longer text of a consent dialog, beside chrome
class consent
lang pl
at beside-chrome
cut line
text {Pozostając na tej stronie|zgadzasz się na korzystanie ze wszystkich zewnetrzynych usług|Ta witryna używa plików cookie i pozwala wybrać na które chcesz zezwolić|Ukryj baner dotyczący plików cookie|Zobacz oficjalną stronę internetową|Pokaż/ukryj informacje o zapisie plików cookie|Panel zarządzania plikami cookies|Szczegóły plików cookie dla|Zezwól na wszystkie pliki cookies|Zablokuj wszystkie pliki cookies|Specyficzna zgoda na usługi Google}
yes Pozostając na tej stronie
no Pozostając na tej stronie, powiedział.

rule pl.consent.terms
about Short text of a consent dialog, beside chrome
class consent
lang pl
at edge, beside-chrome
cut line
text {Zarządzanie usługami|OK, akceptuję wszystko|na naszej stronie|Sieć reklamowa|Pomiar oglądalności|Portale społecznościowe|obowiązkowe pliki cookie}
yes Zarządzanie usługami
no Zarządzanie usługami, powiedział.
