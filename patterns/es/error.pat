# Broken pages, old browsers.

rule es.error.javascript
about Request to switch on JavaScript or cookies
class error-page
lang es
cut line
re (?i)^(?=[^\n]{10,300}$)\h*(?:(?:por favor,? )?(?:active|activa|activá|habilite|habilita) (?:el |las )?(?:java ?script|cookies)\b|(?:su|tu) navegador (?:no (?:es compatible|soporta|admite|tiene)|está (?:desactualizado|obsoleto)|tiene deshabilitado)\b|(?:java ?script|las cookies) (?:está|parece estar|están|debe estar)\b[^.!?\n]{0,30}(?:desactivad|deshabilitad|habilitad|activad)|(?:necesita|necesitas|debe|debes) (?:activar|habilitar|tener) (?:java ?script|las cookies)\b|este sitio (?:requiere|necesita) java ?script\b)[^\n]*$
yes Tu navegador no es compatible con este vídeo.
yes Por favor, active JavaScript para ver este contenido.
no Quien activa JavaScript ve más cosas, dice la experta.

rule es.error.page
about Message that something went wrong
class error-page
lang es
cut line
text {No se han encontrado resultados|No se encontraron resultados|Volver Actualizar página}
yes No se han encontrado resultados
no Algo salió mal en la última vuelta, admitió el piloto.

rule es.error.gone
about Message of a page that is not there, may not be seen or is out of order
class error-page
lang es
cut line, document if little else
text {Página no encontrada|La página no existe|Error 404|404 - Página no encontrada|404 Página no encontrada|No se encontró la página|La página que buscas no existe|La página que busca no existe|La página solicitada no existe|Lo sentimos, la página que buscas no existe|Acceso denegado|Verifica que eres humano|Esta página no existe|Esta página ya no está disponible|Sitio en mantenimiento|Acceso prohibido}
yes Página no encontrada
no La página no existe en el registro de la parroquia.

rule es.error.word
about What a form says when it fails, which people say, too
class error-page
lang es
at beside-chrome
cut line
text {Algo salió mal|Ha ocurrido un error|Se ha producido un error|Inténtalo de nuevo más tarde|Inténtelo de nuevo más tarde}
yes Algo salió mal
no Algo salió mal en la cocina.
