# Tools for printing and mailing.

rule es.print.tools
about Link to print, mail or save the page
class print
lang es
cut line
text {Imprimir artículo|Imprimir esta página|Imprimir noticia|Imprimir página|Versión para imprimir|Enviar por correo|Enviar por email|Enviar por correo electrónico|Enviar a un amigo|Enviar noticia|Enviar artículo|Guardar artículo|Guardar noticia|Guardar en favoritos|Descargar PDF|Descargar en PDF|Imprimir Enviar|Imprimir \| Enviar|Aumentar fuente|Disminuir fuente|Tamaño de letra|Tamaño de texto|Agregar a favoritos|Reportar un error|Reportar error|Informar de un error}
yes Imprimir artículo
yes Enviar por correo
no Imprimir artículo por artículo llevó un mes.

rule es.print.word
about Word of a print tool beside chrome
class print
lang es
at edge, beside-chrome
cut line
text {Imprimir|Guardar|Descargar|Correo|Texto|PDF}
yes Imprimir
no Guardar silencio
