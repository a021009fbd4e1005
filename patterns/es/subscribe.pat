# Subscriptions and paywalls.

rule es.subscribe.button
about Button or heading that sells a subscription
class subscribe
lang es
cut line
text {Suscríbete ahora|Suscríbete aquí|Suscríbete ya|Suscríbete gratis|Suscríbete por <num> €|Suscríbete por <num>€|Suscríbete desde <num> €|Suscríbase ahora|Suscríbase aquí|Hazte suscriptor|Hazte socio|Hazte premium|Hágase suscriptor|Quiero suscribirme|Ver planes de suscripción|Ver suscripciones|Suscripción digital|Suscripción anual|Suscripción mensual|Suscribirse al diario|Suscribirse al diario impreso|Ya soy suscriptor|Soy suscriptor|Gestionar suscripción|Oferta de suscripción|Suscribirse sin compromiso|Prueba gratis|Prueba gratuita|Regala una suscripción}
text {Contenido exclusivo|Contenido exclusivo para suscriptores|Exclusivo para suscriptores|Exclusivo suscriptores|Solo para suscriptores|Sólo para suscriptores|Solo suscriptores|Artículo solo para suscriptores|Noticia exclusiva para suscriptores|Contenido para suscriptores|Contenido premium}
yes Suscríbete ahora
yes Contenido exclusivo para suscriptores
no Suscríbete a mis palabras, decía el poeta loco.

rule es.subscribe.paywall
about Sentence of a paywall or a request for support
class subscribe
lang es
cut line
re (?i)^(?=[^\n]{20,350}$)\h*(?:(?:para (?:seguir leyendo|continuar leyendo|leer (?:el artículo completo|más|esta noticia|la nota completa))|si (?:quieres|deseas) seguir leyendo)\b[^\n]{0,100}\b(?:suscr[ií]b\w*|reg[ií]str\w*|inicia sesión|hazte)\b|(?:este (?:artículo|contenido)|esta noticia) es (?:exclusiv[oa] )?(?:solo )?(?:para|de) (?:nuestros )?suscriptores\b|has (?:alcanzado|superado|llegado)\b[^\n]{0,40}\blímite\b[^\n]{0,40}\b(?:artículos|noticias)|te quedan? \d+ (?:artículos|noticias) (?:gratis|gratuit)|¿ya eres suscriptor\?|(?:apoya|apoyá|ayuda) (?:nuestro periodismo|el periodismo (?:independiente|libre)|a (?:este|nuestro) (?:medio|diario))\b)[^\n]*$
yes Para seguir leyendo, suscríbete o inicia sesión.
yes Este artículo es exclusivo para suscriptores.
yes Apoya nuestro periodismo con una donación.
no Para seguir leyendo en la cama compró una lámpara.

rule es.subscribe.word
about Word of a subscription box at the edge
class subscribe
lang es
at edge
cut line
text {Suscríbete|Suscribirse|Suscríbase|Suscribite|Suscripciones|Suscripción|Premium|Donar|Dona|Donaciones|Apóyanos|Suscribirme}
yes Suscríbete
no Donar sangre
