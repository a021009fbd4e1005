# Tools of a page: print, save, listen, font size.

rule de.print.tools
about Print, save, listen and font-size tools
class print
lang de
cut line
text {Drucken|Seite drucken|Artikel drucken|Beitrag drucken|Druckversion|Druckansicht|Artikel als PDF|Als PDF speichern|PDF herunterladen|Drucken / PDF|Vorlesen|Artikel vorlesen|Artikel anhören|Beitrag anhören|Artikel hören|Anhören|Schriftgröße|Schriftgröße ändern|Schrift vergrößern|Schrift verkleinern|Schrift größer|Schrift kleiner|Artikel merken|Auf die Merkliste|Merkliste|Zur Merkliste hinzufügen|Zu Favoriten hinzufügen|Artikel speichern|Lesezeichen setzen|Lesezeichen|Dunkelmodus|Dark Mode|Kontrast erhöhen|Übersetzen|Vollbild|Leserbrief|Per E-Mail weiterempfehlen|Artikel als E-Mail versenden|Kurzlink|Hier speichern Sie interessante Artikel, um sie später zu lesen|Finden Sie gespeicherte Artikel schnell und einfach|Lesen Sie Ihre Artikel auf allen Geräten|Artikel bewerten|War dieser Artikel hilfreich}
yes Drucken
yes Artikel anhören
no Drucken lohnt sich nicht mehr.
