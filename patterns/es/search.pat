# Search boxes.

rule es.search.box
about Label of a search box
class search
lang es
cut line
text {Buscar en el sitio|Buscar en este sitio|Buscar noticias|Búsqueda avanzada|Resultados de la búsqueda|Resultados de búsqueda|Escribe para buscar|Introduce tu búsqueda|Escribe lo que buscas|Abrir buscador|Cerrar buscador|Abrir búsqueda|Cerrar búsqueda|Buscar por palabra clave|Ingrese su búsqueda}
yes Buscar en el sitio
yes Búsqueda avanzada
no Buscar noticias de su hijo la llevó a Lima.

rule es.search.word
about Question or word of a search box beside chrome
class search
lang es
at edge, beside-chrome
cut line
text {Buscar...|¿Qué estás buscando?|¿Qué buscas?|¿Qué está buscando?}
yes Buscar...
no ¿Qué buscas ahí arriba?, preguntó.
