# Chat widgets.

rule pl.chat.widget
about Label of a chat or support widget
class chat
lang pl
cut line
text {Porozmawiaj z nami|Czat na żywo|Rozpocznij czat|Otwórz czat|Zamknij czat|Czat z konsultantem|Potrzebujesz pomocy?|W czym możemy pomóc?|Jak możemy Ci pomóc?|Napisz do nas na WhatsApp|Napisz na WhatsApp|Zadaj pytanie na czacie|Rozpocznij rozmowę|Skontaktuj się z konsultantem|Wyślij wiadomość na WhatsApp}
yes Rozpocznij czat
yes W czym możemy pomóc?
no Porozmawiaj z nami o deszczu, prosiły dzieci.

rule pl.chat.word
about Word of a chat widget beside chrome
class chat
lang pl
at tail, beside-chrome
cut line
text {Czat|Pomoc|Wsparcie|Obsługa klienta}
yes Pomoc
no Pomoc dla powodzian

rule pl.chat.helpful
about Question of a help centre about its article
class chat
lang pl
cut line
text {Czy ten artykuł był pomocny?|Czy ta strona była pomocna?|Masz więcej pytań? Prześlij zgłoszenie|Artykuły w tej sekcji}
yes Czy ten artykuł był pomocny?
no Czy ten artykuł był pomocny w obronie?
