# Loading indicators.

rule es.loader.text
about Loading indicator
class loader
lang es
cut line
text {Cargando|Cargando...|Cargando siguiente contenido|Cargando contenido|Cargando comentarios|Cargando más noticias|Cargando el reproductor|Cargando vídeo|Cargando video}
yes Cargando...
no Cargando leña pasó la mañana.

rule es.loader.word
about Request to wait, which people make, too
class loader
lang es
at beside-chrome
cut line
text {Espere por favor|Espere, por favor|Espera un momento|Un momento, por favor|Por favor espere|Por favor, espere}
yes Espere por favor
no Espera un momento ahí fuera.
