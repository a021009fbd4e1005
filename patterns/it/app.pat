# Apps.

rule it.app.install
about Prompt to install or open an app
class app
lang it
cut line
text {Scarica|Installa|Apri|Prova} {l'app|la nostra app|l'applicazione|la app|la nostra app gratuita} [gratis|gratuita|ora|qui|gratuitamente]
text {Scarica su App Store|Scarica da App Store|Disponibile su App Store|Disponibile su Google Play|Scaricala su App Store|Scarica su Google Play|Apri nell'app|Leggi nell'app|Continua nell'app}
yes Scarica la nostra app
yes Disponibile su Google Play
no Scarica l'app e poi la cancella, come fanno tutti.

rule it.app.word
about Word for a site's apps beside chrome
class app
lang it
at edge, beside-chrome
cut line
text {App|Applicazioni|Le nostre app|App mobile}
yes Le nostre app
no Applicazioni del laser
