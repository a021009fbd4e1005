# Apps.

rule de.app.install
about Prompt to install or open an app
class app
lang de
cut line
text {App herunterladen|Jetzt App herunterladen|Unsere App|Unsere Apps|App laden|App öffnen|App installieren|Zur App|In der App öffnen|In der App lesen|Apps|Mobile Apps|Laden im App Store|Jetzt bei Google Play|Erhältlich im App Store|Hol dir die App|Holen Sie sich unsere App|Jetzt unsere App herunterladen|Laden Sie unsere App}
yes App herunterladen
yes Jetzt bei Google Play
no App öffnen und staunen, so einfach soll es sein.
