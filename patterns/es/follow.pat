# Invitations to follow an account.

rule es.follow.us
about Invitation to follow accounts
class follow
lang es
cut line
text {Síguenos|Síganos|Seguinos|Sígueme|Síguenos también|Encuéntranos|Búscanos|Únete|Visítanos|Hazte fan} {en|a través de|a} {Facebook|Twitter|X|Instagram|YouTube|LinkedIn|TikTok|Telegram|WhatsApp|Google News|Pinterest|Google Noticias|redes sociales|nuestras redes|las redes sociales|nuestro canal de Telegram|nuestro canal de WhatsApp}
text {Síguenos|Síguenos en|Síguenos también en|Síganos en|Seguinos en|Redes sociales|Nuestras redes sociales|Canal de WhatsApp|Canal RSS|Seguir al autor|Seguir tema|Seguir este tema|Suscríbete a nuestro canal en Telegram|Suscríbete a nuestro canal de YouTube|Suscríbete a nuestro canal}
yes Síguenos en Facebook
yes Síguenos en:
no Síguenos hasta el río, dijo el guía.

rule es.follow.word
about Word of a follow button beside chrome
class follow
lang es
at edge, beside-chrome
cut line
text {Seguir|Siguiendo|Redes|En redes sociales|RRSS}
yes Seguir
no Seguir era inútil.
