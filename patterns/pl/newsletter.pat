# Sign-up for letters and alerts.

rule pl.newsletter.button
about Button or heading of a newsletter sign-up
class newsletter
lang pl
cut line
text {Zapisz się|Zapisz się już dziś|Zapisz się teraz|Zasubskrybuj|Subskrybuj|Zamów|Odbieraj|Zapisz} {na newsletter|na nasz newsletter|na newslettera|do newslettera|do naszego newslettera|newsletter|nasz newsletter|na bezpłatny newsletter|na darmowy newsletter} [za darmo|bezpłatnie|już dziś]
text {Darmowy newsletter|Bezpłatny newsletter|Codzienny newsletter|Nasze newslettery|Wszystkie newslettery|Newsletter redakcji|Zapisy na newsletter|Otrzymuj newsletter|Włącz powiadomienia|Otrzymuj powiadomienia|Podaj adres e-mail|Podaj swój adres e-mail|Wpisz swój e-mail|Wpisz swój adres e-mail|Wpisz adres e-mail|Wprowadź adres e-mail|Twój e-mail|Twój adres e-mail|Twój adres email|Adres e-mail *}
yes Zapisz się na newsletter
yes Nasze newslettery
yes Podaj swój adres e-mail
no Newsletter wyszedł późno w tamten poniedziałek.

rule pl.newsletter.receive
about Sentence that offers a letter by e-mail
class newsletter
lang pl
cut line
re ^(?=[^\n]{20,300}$)\h*(?:(?:Zapisz się|Otrzymuj|Odbieraj|Nie przegap|Podaj (?:swój )?adres|Wpisz (?:swój )?(?:adres|e-?mail)|Bądź na bieżąco|Chcesz (?:otrzymywać|być)|Codziennie rano|Najważniejsze (?:informacje|wiadomości))\b[^\n]{0,150}\b(?:(?:na (?:swoją |twoją |twój |swój )?(?:skrzynkę|e-?mail|maila|adres e-?mail)|mailem|w skrzynce)\b|newsletter\w*)[^\n]{0,110}|Dołącz do [\d., ]+ (?:innych )?(?:subskrybentów|obserwujących)\b[^\n]{0,60})$
yes Otrzymuj najważniejsze wiadomości codziennie na skrzynkę e-mail.
yes Zapisz się i odbieraj co tydzień nasz newsletter
yes Dołącz do 106 innych subskrybentów
no Otrzymuj listy od matki i odpisuj szybko, mówili.

rule pl.newsletter.word
about Heading of a newsletter box at the edge
class newsletter
lang pl
at edge
cut line
text {Newsletter|Newslettery|Biuletyn|E-mail *}
yes Newsletter
no Biuletyn wojenny
