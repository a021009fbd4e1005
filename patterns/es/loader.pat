# Loading indicators.

rule es.loader.text
about Loading indicator
class loader
lang es
cut line
text {Cargando|Cargando...|Espere por favor|Espere, por favor|Espera un momento|Un momento, por favor|Cargando siguiente contenido|Cargando contenido|Cargando comentarios|Cargando más noticias|Cargando el reproductor|Cargando vídeo|Cargando video|Por favor espere|Por favor, espere}
yes Cargando...
yes Espere, por favor
no Cargando leña pasó la mañana.
