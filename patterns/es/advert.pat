# Advertisements.

rule es.advert.label
about Label of an advertisement
class advert
lang es
cut line
text {Publicidad|PUBLICIDAD|Anuncio|Anuncios|Anuncio publicitario|Espacio publicitario|Publicidad - Continúa leyendo|Continúa después de la publicidad|La nota continúa después de la publicidad|Sigue leyendo después de la publicidad|Publicidad - Sigue leyendo debajo}
text {Contenido patrocinado|Contenido promocionado|Patrocinado|Patrocinado por|Enlaces patrocinados|Branded content|Publirreportaje|Contenido de marca|Cerrar publicidad|Saltar publicidad|Saltar anuncio|Quitar anuncios|Reportar anuncio|Reportar este anuncio}
yes Publicidad
yes La nota continúa después de la publicidad
yes Contenido patrocinado
no Publicidad engañosa fue lo que dijo el juez.
no Anuncio que llueve y llueve.

rule es.advert.blocker
about Request to switch off an ad blocker
class advert
lang es
cut line
re (?i)^(?=[^\n]{15,300}$)\h*(?:(?:hemos detectado|parece|vemos|detectamos) que (?:tienes|usas|estás usando|está usando|tiene|utilizas) (?:activado )?(?:un|el) bloqueador\b|(?:por favor,? )?(?:desactiva|desactive|desactivá|deshabilita) (?:tu|su|el) bloqueador de (?:anuncios|publicidad)\b)[^\n]*$
yes Hemos detectado que tienes un bloqueador de anuncios activado.
yes Desactiva tu bloqueador de publicidad para seguir leyendo.
no El bloqueador de anuncios es un buen negocio.
