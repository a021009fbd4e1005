# Loading indicators.

rule de.loader.text
about Loading indicator
class loader
lang de
cut line
text {Laden...|Lädt...|Lade...|Wird geladen|Wird geladen...|Bitte warten|Bitte warten...|Inhalt wird geladen|Inhalte werden geladen|Kommentare werden geladen|Einen Moment bitte|Einen Moment, bitte|Video wird geladen|Seite wird geladen|Lade Inhalte|Lade Daten|Daten werden geladen|Weitere Artikel werden geladen}
yes Wird geladen...
yes Bitte warten
no Laden ging er keinen zweiten auf.
