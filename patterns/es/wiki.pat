# Frames of wikis.

rule es.wiki.frame
about Frame of a wiki around its text
class navigation
lang es
cut line
text {De Wikipedia, la enciclopedia libre|Ir a la navegación|Ir a la búsqueda|Ir a la navegación Ir a la búsqueda|Lo que enlaza aquí|Cambios en enlazadas|Páginas especiales|Enlace permanente|Información de la página|Citar esta página|Descargar como PDF|Versión para imprimir|Elemento de Wikidata|Obtener URL acortado|Descargar código QR|Alternar tabla de contenidos|Ver código fuente|Ver historial|Cambios recientes|Página aleatoria|Editar enlaces|\[editar código · editar\]|\[editar \| editar código\]|\[editar código\]}
yes Lo que enlaza aquí
yes [editar código · editar]
no Lo que enlaza aquí los valles es un puente.

rule es.wiki.edited
about Line that says when a wiki page was last changed
class timestamp
lang es
cut line
text Esta página se editó por última vez el <date:modified>[ a las <clock>]
text Esta página fue modificada por última vez el <date:modified>[ a las <clock>]
yes Esta página se editó por última vez el 3 mar 2019 a las 10:15. => modified=3 mar 2019
no Esta página se editó por última vez en un convento.

rule es.wiki.licence
about Licence under the text of a wiki
class copyright
lang es
cut line
re ^\h*(?:El (?:texto|contenido) está disponible) bajo (?:la )?(?:[Ll]icencia )?(?:Creative Commons|CC[ -]BY|GNU)[^\n]{0,260}$
yes El texto está disponible bajo la Licencia Creative Commons Atribución-CompartirIgual 4.0; pueden aplicarse cláusulas adicionales.
no El texto está disponible bajo la mesa.
