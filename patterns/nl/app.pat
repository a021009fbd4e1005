# Apps.

rule nl.app.install
about Prompt to install or open an app
class app
lang nl
cut line
text {Download|Installeer|Open|Probeer} {de app|onze app|onze gratis app|de gratis app} [gratis|nu|hier]
text {Download in de App Store|Downloaden in de App Store|Ontdek het op Google Play|Beschikbaar in de App Store|Nu op Google Play|Openen in de app|Lees in de app|Lees verder in de app|App downloaden}
yes Download onze app
yes Lees verder in de app
no Download de app en gooi hem weer weg, zegt zij.

rule nl.app.word
about Word for a site's apps beside chrome
class app
lang nl
at edge, beside-chrome
cut line
text {App|Apps|Onze apps|Mobiele apps}
yes Onze apps
no Apps weten alles
