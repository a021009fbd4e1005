# Carts and checkouts of shops.

rule de.shop.cart
about Cart and checkout of a shop
class navigation
lang de
cut line
text {Dein Warenkorb ist leer|Ihr Warenkorb ist leer|Der Warenkorb ist leer|Weiter shoppen|Weiter einkaufen|Einkauf fortsetzen|Zur Kasse|Zur Kasse gehen|Hast du ein Konto|Shop-Informationen anzeigen|Zu Produktinformationen springen|Bei einer Auswahl wird die Seite komplett aktualisiert|Versand wird beim Checkout berechnet|Steuern, Rabatte und Versand werden beim Checkout berechnet|inkl. MwSt.|inkl. MwSt., zzgl. Versandkosten|inkl. MwSt. zzgl. Versandkosten|inkl. MwSt. zzgl. Versand|zzgl. Versandkosten|zzgl. Versand|Auf den Wunschzettel|Auf die Wunschliste|Zum Merkzettel hinzufügen|Auf den Merkzettel|Zur Wunschliste hinzufügen|Warenkorb ansehen|Warenkorb anzeigen|Artikel wurde in den Warenkorb gelegt|Kunden kauften auch|Kunden haben auch gekauft|Kunden haben sich ebenfalls angesehen|Zuletzt angesehen|Zuletzt angesehene Produkte|Nach Beliebtheit sortiert|Nach Preis sortieren: niedrig zu hoch|Nach Preis sortieren: hoch zu niedrig|Nach Aktualität sortieren|Standardsortierung|Bewertung schreiben|Schreiben Sie die erste Bewertung|Wird in einem neuen Fenster geöffnet}
text Medien <num> in Modal öffnen
re ^\h*(?:Verringere|Erhöhe) die Menge für [^\n.!?]{2,80}$
yes Dein Warenkorb ist leer
yes inkl. MwSt., zzgl. Versandkosten
no Dein Warenkorb ist leer geblieben.

rule de.shop.word
about Word of a shop beside chrome
class navigation
lang de
at edge, beside-chrome
cut line
text {Vorrätig|Auf Lager|Normaler Preis|Verkaufspreis|Grundpreis|Sonderpreis|Anzahl|Menge|Warenkorb|Mein Warenkorb|Kasse|Auschecken|Merkzettel|Wunschliste|Vergleichen|Filter|Filtern|Entfernen|Angebote|Sale|Bestseller|Neuheiten|Gutscheine|Versand|Versand und Zahlung|Zahlungsarten|Zahlung und Versand|Retoure|Rücksendung|Größentabelle|Ausführung wählen|Sendungsverfolgung|Schnellansicht}
yes Vorrätig
no Ausverkauft war das Haus

rule de.shop.buy
about Button that puts a thing into the cart, and what stands there when there is none, beside chrome
class navigation
lang de
at beside-chrome
cut line
text {In den Warenkorb|In den Warenkorb legen|Jetzt kaufen|Ausverkauft|Nicht vorrätig}
yes In den Warenkorb
no In den Warenkorb fiel ein Apfel.
