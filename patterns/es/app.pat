# Apps.

rule es.app.install
about Prompt to install or open an app
class app
lang es
cut line
text {Descarga|Descargá|Descargue|Descárgate|Baja|Instala|Abre|Abrir en} {la app|la aplicación|nuestra app|nuestra aplicación|nuestra app gratis} [gratis|aquí|gratuita|para Android|para iOS|y no te pierdas nada]
text {Descargar en App Store|Consíguelo en el App Store|Descárgalo en el App Store|Disponible en Google Play|Consíguelo en Google Play|Disponible en App Store|Disponible en el App Store|Abrir en la app|Abrir la app|Ver en la app|Seguir leyendo en la app|Continuar en la app}
yes Descarga nuestra app
yes Disponible en Google Play
no Descarga la app y luego la borra, como todos los adolescentes.

rule es.app.word
about Word for a site's apps beside chrome
class app
lang es
at edge, beside-chrome
cut line
text {Apps|Aplicaciones|Nuestras apps|App|Aplicaciones móviles}
yes Nuestras apps
no Aplicaciones del láser en medicina
