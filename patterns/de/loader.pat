# Loading indicators.

rule de.loader.text
about Loading indicator
class loader
lang de
cut line
text {Wird geladen|Wird geladen...|Inhalt wird geladen|Inhalte werden geladen|Kommentare werden geladen|Video wird geladen|Seite wird geladen|Lade Inhalte|Lade Daten|Daten werden geladen|Weitere Artikel werden geladen}
re ^\h*(?:Laden|Lade|Lädt|Moment)\h?(?:…|\.{2,3})\h*$
yes Wird geladen...
yes Laden...
no Laden ging er keinen zweiten auf.

rule de.loader.word
about Request to wait, which people make, too
class loader
lang de
at beside-chrome
cut line
text {Bitte warten|Einen Moment bitte|Einen Moment, bitte}
yes Bitte warten
no Bitte warten Sie hier, sagte er.
