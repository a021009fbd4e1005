# Frames of wikis.

rule de.wiki.frame
about Frame of a wiki around its text
class navigation
lang de
cut line
text {aus Wikipedia, der freien Enzyklopädie|Zur Suche springen|Zur Navigation springen Zur Suche springen|Links auf diese Seite|Änderungen an verlinkten Seiten|Spezialseiten|Permanenter Link|Seiteninformationen|Artikel zitieren|Diese Seite zitieren|Als PDF herunterladen|Druckbare Version|Wikidata-Datenobjekt|Kurzlink|Gekürzte URL abrufen|QR-Code herunterladen|Inhaltsverzeichnis umschalten|Quelltext anzeigen|Quelltext bearbeiten|Versionsgeschichte|Letzte Änderungen|Zufälliger Artikel|Links bearbeiten|\[Bearbeiten \| Quelltext bearbeiten\]|\[Quelltext bearbeiten\]}
yes Links auf diese Seite
yes [Bearbeiten | Quelltext bearbeiten]
no Links auf dieser Seite steht ein Baum.

rule de.wiki.edited
about Line that says when a wiki page was last changed
class timestamp
lang de
cut line
text Diese Seite wurde zuletzt am <date:modified>[ um <clock>][ Uhr] {bearbeitet|geändert}
yes Diese Seite wurde zuletzt am 3. März 2019 um 10:15 Uhr bearbeitet. => modified=3. März 2019
no Diese Seite wurde zuletzt am Kloster bearbeitet.

rule de.wiki.licence
about Licence under the text of a wiki
class copyright
lang de
cut line
re ^\h*(?:Der (?:Text|Inhalt) ist|Inhalte sind) (?:unter der Lizenz )?(?:verfügbar unter )?[„"]?(?:der Lizenz )?[„"]?(?:Creative[ -]Commons|CC[ -]BY|GNU)[^\n]{0,260}$
yes Der Text ist unter der Lizenz „Creative-Commons Namensnennung – Weitergabe unter gleichen Bedingungen“ verfügbar; zusätzliche Bedingungen können anwendbar sein.
no Der Text ist unter der Lampe gut zu lesen.
