# Tools of a page: print, save, listen, font size.

rule de.print.tools
about Print, save, listen and font-size tools
class print
lang de
cut line
text {Seite drucken|Artikel drucken|Beitrag drucken|Druckversion|Artikel als PDF|Als PDF speichern|PDF herunterladen|Drucken / PDF|Artikel vorlesen|Artikel anhören|Beitrag anhören|Artikel hören|Schriftgröße ändern|Schrift vergrößern|Schrift verkleinern|Schrift größer|Schrift kleiner|Artikel merken|Auf die Merkliste|Zur Merkliste hinzufügen|Zu Favoriten hinzufügen|Artikel speichern|Lesezeichen setzen|Dunkelmodus|Dark Mode|Kontrast erhöhen|Per E-Mail weiterempfehlen|Artikel als E-Mail versenden|Hier speichern Sie interessante Artikel, um sie später zu lesen|Finden Sie gespeicherte Artikel schnell und einfach|Lesen Sie Ihre Artikel auf allen Geräten|Artikel bewerten|War dieser Artikel hilfreich}
yes Artikel drucken
yes Artikel anhören
no Drucken lohnt sich nicht mehr.

rule de.print.word
about Word of a page tool beside chrome
class print
lang de
at edge, beside-chrome
cut line
text {Drucken|Druckansicht|Vorlesen|Anhören|Schriftgröße|Merkliste|Lesezeichen|Übersetzen|Vollbild|Leserbrief|Kurzlink}
yes Drucken
no Drucken lohnt sich nicht.
