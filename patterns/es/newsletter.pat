# Sign-up for letters and alerts.

rule es.newsletter.button
about Button or heading of a newsletter sign-up
class newsletter
lang es
cut line
text {Suscríbete|Suscríbase|Suscribite|Suscribirse|Apúntate|Inscríbete|Inscríbase|Regístrate|Date de alta|Suscribirme} {a nuestro boletín|al boletín|a nuestra newsletter|a la newsletter|a nuestro newsletter|al newsletter|a nuestros boletines|a nuestras newsletters|al boletín de noticias|a nuestro boletín de noticias|al boletín diario|en nuestro boletín} [gratis|gratuita|gratuito|semanal|diario|y actualiza tus preferencias]
text {Boletín de noticias|Boletín informativo|Boletín diario|Boletín semanal|Boletín diario gratuito|Boletines informativos|Recibe nuestro boletín|Recibe el boletín|Recibir newsletter|Más boletines|Mis boletines|Ver boletines|Nuestros boletines|Nuestras newsletters|Todas las newsletters|Suscripción al boletín|Suscripción newsletter|Activar notificaciones|Recibir notificaciones|Activar alertas|Crear alerta|Introduce tu correo electrónico|Introduce tu email|Ingresa tu correo|Ingresa tu email|Escribe tu correo electrónico|Ingrese su correo electrónico|Tu correo electrónico|Su correo electrónico|Dirección de correo electrónico}
yes Suscríbete a nuestro boletín
yes Boletín de noticias
yes Introduce tu correo electrónico
no El boletín de noticias salió tarde aquel lunes.

rule es.newsletter.receive
about Sentence that offers a letter by e-mail
class newsletter
lang es
cut line
re ^(?=[^\n]{20,300}$)\h*(?:(?:Recibe|Reciba|Recibí|Suscríbete|Suscríbase|Suscribite|Apúntate|Regístrate|Inscríbete|No te pierdas|Introduce tu (?:correo|e-?mail)|Ingresa tu (?:correo|e-?mail)|Si (?:quieres|deseas) recibir|¿(?:Quieres|Querés) recibir)\b[^\n]{0,150}\b(?:(?:correo(?: electrónico)?|e-?mail|bandeja de entrada|buzón)\b|newsletters?\b|bolet[ií]n(?:es)?\b)[^\n]{0,110}|Únete a (?:otros )?[\d.,]+ (?:suscriptores|seguidores)\b[^\n]{0,60})$
yes Suscríbete y recibe en tu correo electrónico la información que te interesa con los temas de actualidad.
yes Recibe nuestras newsletters en tu email Apúntate
yes Únete a otros 106 suscriptores
no Recibe cartas de su madre cada semana y no contesta ninguna.

rule es.newsletter.word
about Heading of a newsletter box at the edge
class newsletter
lang es
at edge
cut line
text {Newsletter|Newsletters|Boletín|Boletines|Email|Email *|Boletín electrónico}
yes Boletín
no Boletín de guerra
