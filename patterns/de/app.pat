# Apps.

rule de.app.install
about Prompt to install or open an app
class app
lang de
cut line
text {App herunterladen|Jetzt App herunterladen|App laden|App öffnen|App installieren|Zur App|In der App öffnen|In der App lesen|Laden im App Store|Jetzt bei Google Play|Erhältlich im App Store|Hol dir die App|Holen Sie sich unsere App|Jetzt unsere App herunterladen|Laden Sie unsere App}
yes App herunterladen
yes Jetzt bei Google Play
no App öffnen und staunen, so einfach soll es sein.

rule de.app.word
about Word for a site's apps beside chrome
class app
lang de
at edge, beside-chrome
cut line
text {Unsere App|Unsere Apps|Apps|Mobile Apps}
yes Unsere App
no Apps wissen alles.
