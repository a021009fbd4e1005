# Loading indicators.

rule de.loader.text
about Loading indicator
class loader
lang de
cut line
text {Wird geladen|Wird geladen...|Bitte warten|Bitte warten...|Inhalt wird geladen|Inhalte werden geladen|Kommentare werden geladen|Einen Moment bitte|Einen Moment, bitte|Video wird geladen|Seite wird geladen|Lade Inhalte|Lade Daten|Daten werden geladen|Weitere Artikel werden geladen}
re ^\h*(?:Laden|Lade|Lädt|Moment)\h?(?:…|\.{2,3})\h*$
yes Wird geladen...
yes Laden...
yes Bitte warten
no Laden ging er keinen zweiten auf.