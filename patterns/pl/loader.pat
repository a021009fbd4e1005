# Loading indicators.

rule pl.loader.text
about Loading indicator
class loader
lang pl
cut line
text {Trwa ładowanie|Trwa ładowanie...|Trwa wczytywanie|Ładowanie komentarzy|Wczytywanie komentarzy|Ładowanie wideo|Trwa wczytywanie komentarzy}
re ^\h*(?:Ładowanie|Wczytywanie|Ładuję|Wczytuję)\h?(?:…|\.{2,3})\h*$
yes Trwa ładowanie...
yes Ładowanie...
no Ładowanie trwało godzinę, skarżył się.

rule pl.loader.word
about Request to wait, which people make, too
class loader
lang pl
at beside-chrome
cut line
text {Ładowanie|Wczytywanie|Proszę czekać|Poczekaj|Poczekaj chwilę|Ładuję|Wczytuję}
yes Ładowanie
no Ładowanie wagonów trwało do rana.
