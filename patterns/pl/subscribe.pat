# Subscriptions and paywalls.

rule pl.subscribe.button
about Button or heading that sells a subscription
class subscribe
lang pl
cut line
text {Subskrybuj teraz|Kup prenumeratę|Kup dostęp|Kup subskrypcję|Wykup dostęp|Wykup prenumeratę|Wykup subskrypcję|Zamów prenumeratę|Prenumerata cyfrowa|Prenumerata roczna|Prenumerata miesięczna|Dostęp cyfrowy|Sprawdź ofertę|Zobacz ofertę|Zobacz oferty|Wybierz prenumeratę|Zostań prenumeratorem|Zostań subskrybentem|Zostań patronem|Wypróbuj za darmo|Wypróbuj bezpłatnie|Podaruj prenumeratę|Kup e-wydanie|E-wydanie|Zarządzaj prenumeratą|Wesprzyj nas|Wspieraj nas|Czytaj bez reklam|Odblokuj dostęp|Subskrybuj od <num> zł|Dołącz do prenumeratorów}
text {Tylko dla prenumeratorów|Tylko dla subskrybentów|Dla prenumeratorów|Dla subskrybentów|Artykuł dla prenumeratorów|Artykuł tylko dla prenumeratorów|Treść premium|Treści premium|Artykuł premium|Treść tylko dla zalogowanych|Wyłącznie dla prenumeratorów|Materiał dla prenumeratorów}
yes Kup prenumeratę
yes Tylko dla prenumeratorów
no Kup dostęp do morza, żartowali posłowie.

rule pl.subscribe.paywall
about Sentence of a paywall or a request for support
class subscribe
lang pl
cut line
re (?i)^(?=[^\n]{20,350}$)\h*(?:(?:aby|żeby|by) (?:czytać dalej|przeczytać (?:cały (?:artykuł|tekst)|ten artykuł|więcej)|kontynuować czytanie)\b[^\n]{0,100}\b(?:prenumerat\w*|subskry\w*|zaloguj|zarejestruj|dostęp|wykup)\b|(?:ten|to) (?:artykuł|tekst|treść) (?:jest )?(?:dostępn\w+ )?(?:tylko |wyłącznie )?dla (?:naszych )?(?:prenumeratorów|subskrybentów)\b|(?:wykorzystałeś|osiągnąłeś|przekroczyłeś)\b[^\n]{0,40}\blimit\b[^\n]{0,40}|pozostało (?:ci )?\d+ (?:darmow|bezpłatn)\w+ (?:artykuł|tekst)\w*|(?:masz już|jesteś) (?:prenumeratę|subskrypcję|prenumeratorem)\?|(?:wesprzyj|wspieraj|wspomóż) (?:nasz(?:e|ą)? |niezależn\w+ )?(?:dziennikarstw\w*|redakcję|media|portal|prac\w+)\b)[^\n]*$
yes Aby czytać dalej, wykup prenumeratę lub zaloguj się.
yes Ten artykuł jest dostępny tylko dla prenumeratorów.
yes Wesprzyj niezależne dziennikarstwo.
no Aby czytać dalej w łóżku, kupił lampę.

rule pl.subscribe.word
about Word of a subscription box at the edge
class subscribe
lang pl
at edge
cut line
text {Prenumerata|Subskrypcja|Subskrybuj|Prenumeruj|Premium|Wesprzyj|Wspieraj|Darowizna}
yes Prenumerata
no Wspieraj brata
