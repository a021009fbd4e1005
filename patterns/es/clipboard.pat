# What a button that copies an address says before and after.

rule es.clipboard.button
about Copy-link button and its feedback
class clipboard
lang es
cut line
text {Copiar|Copia} {enlace|link|el enlace|el link|URL|la URL|vínculo|enlace del artículo|enlace de la noticia}
text {Enlace copiado|Link copiado|Copiado|Copiado!|¡Copiado!|Copiado al portapapeles|Enlace copiado al portapapeles|Copiar al portapapeles|Se copió el enlace|El enlace se ha copiado|URL copiada|Se ha copiado el enlace}
yes Copiar enlace
yes ¡Copiado!
yes Enlace copiado al portapapeles
no Copiado a mano, el libro tardó un año.
