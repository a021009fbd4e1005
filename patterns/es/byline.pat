# Who wrote it and when.

rule es.byline.por
about Author line
class byline
lang es
at edge
cut line
re ^\h*(?:Por|POR|por)\h*:?\h+(?!(?:San|Santa|Santo|São|Sankt|Sint|Saint|Sainte|Dios|Deus|Dio|Dieu|Gott|Amor|Amore|Buenos|Nueva|Nuova|Nova|New|Den Haag|Grazia)\h)(?=\S+\h+\S)<<name:author>>(?:\h*[,/|–-]\h*(?:enviad[oa] especial|corresponsal|para \p{Lu}[\p{L} ]{2,20}|redactora?)|\h*[,/|(–-]\h*<<agency>>\)?)?\h*$
text {Publicado por|Escrito por|Redactado por|Texto de|Texto por|Un artículo de|Artículo de|Reportaje de|Entrevista de|Enviado por|Creado por} <name:author>[ el <date>|, <date>| \| <date>| - <date>| el <date> a las <clock>]
text {Autor|Autora|Autores|Redacción|Texto|Redactor|Redactora|Periodista|Editor|Editora}: <name:author>
yes Por Marta Ibarra => author=Marta Ibarra
yes Publicado por Marta Ibarra el 3 de mayo de 2019 => author=Marta Ibarra date=3 de mayo de 2019
yes Autora: Marta Ibarra => author=Marta Ibarra
no Por Marta haría cualquier cosa.
no Por fin llegó la lluvia
no Por San Juan de Dios
no Por Amor al Arte

rule es.byline.agency
about Author line that names only an agency or the desk
class byline
lang es
at edge
cut line
text {Por|POR} <agency>[ \| <date>| - <date>]
text {Por|POR} {Redacción|la Redacción|Agencias|la redacción|Redacción Web|Redacción Digital|Redacción Central}
yes Por AFP => agency=AFP
yes Por Redacción
no Por EFE lo supo su familia

rule es.timestamp.published
about Line that says when the text was published or changed
class timestamp
lang es
cut line
score 0.7
text {Publicado|Publicada|Fecha|Fecha de publicación|Creado|Publicación|Subido|Publicado originalmente|Publicado el|Publicado en}{: | : | \| | el | el día |el: }<date>[ <clock>|, <clock>| - <clock>| a las <clock>| \| <clock>| <clock> h| a las <clock> h| <clock> hs]
text {Actualizado|Actualizada|Última actualización|Última modificación|Modificado|Actualización|Última actualización el|Actualizado a}{: | : | \| | el | el día }<date:modified>[ <clock>|, <clock>| - <clock>| a las <clock>| \| <clock>| <clock> h| a las <clock> h| <clock> hs]
text Hace {<num>|un|una} {segundos|minuto|minutos|hora|horas|día|días|semana|semanas|mes|meses|año|años}
text {Tiempo de lectura|Lectura|Tiempo estimado de lectura|Tiempo de lectura estimado}{: | }[aprox. |menos de |aproximadamente |unos ]<num> {min|min.|minuto|minutos}
text <num> {min|min.|minuto|minutos} de lectura
yes Publicado el 3 de mayo de 2022 => date=3 de mayo de 2022
yes Actualizado: 30/12/2016 => modified=30/12/2016
yes Tiempo de lectura: 4 minutos
yes Hace 5 horas
no Publicado el 3 de mayo de 2022, el informe pasó inadvertido.
no Hace tres horas que llueve

rule es.timestamp.frame
about Words of a time stamp whose values were lost
class timestamp
lang es
at edge
cut line
text {Publicado el|Publicado|Actualizado el|Actualizado|Última actualización|Fecha de publicación|Tiempo de lectura|Publicado por|Escrito por|Publicado en}
yes Publicado el:
yes Última actualización
no Publicado el martes

rule es.timestamp.bare
about Date or clock alone on a line beside chrome at the edge
class timestamp
lang es
at edge, beside-chrome
cut line
text <date>[ <clock>|, <clock>| - <clock>| a las <clock>| \| <clock>| <clock> h| <clock> hs]
text <clock> {h|hs|horas|hrs}
yes 3 de mayo de 2019 => date=3 de mayo de 2019
yes 3 de mayo de 2022, 21:25 => date=3 de mayo de 2022
no El 3 de mayo de 2019 nevó.
