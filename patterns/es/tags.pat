# Lists of tags.

rule es.tags.label
about Line of tags with its label
class tags
lang es
at edge
cut line
re ^\h*(?:Etiquetas?|Tags?|Temas|Archivado en|Palabras clave|Más sobre|Etiquetado(?: con| como| en)?|Publicado en|Categorías?|En este artículo|Sección|TEMAS|ETIQUETAS)\h*:\h*(?=\S)(?![^\n]*[.!?]\h*$)[^\n]{2,200}$
text {Etiquetas|Archivado en|Temas relacionados|Palabras clave|Etiquetado como|Temas de esta nota|Temas del artículo|Categorías}
yes Etiquetas: elecciones, sequía, Andalucía
yes Archivado en:
no Temas: los de siempre, dijo, y se marchó.
