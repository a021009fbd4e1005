# Loading indicators.

rule pl.loader.text
about Loading indicator
class loader
lang pl
cut line
text {Ładowanie|Ładowanie...|Trwa ładowanie|Trwa ładowanie...|Wczytywanie|Wczytywanie...|Trwa wczytywanie|Proszę czekać|Proszę czekać...|Poczekaj|Poczekaj chwilę|Ładuję|Ładuję...|Wczytuję|Ładowanie komentarzy|Wczytywanie komentarzy|Ładowanie wideo|Trwa wczytywanie komentarzy}
yes Trwa ładowanie...
yes Proszę czekać
no Ładowanie trwało godzinę, skarżył się.
