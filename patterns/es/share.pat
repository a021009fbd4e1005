# Share buttons.

rule es.share.network
about Button to share on a network
class share
lang es
cut line
text {Compartir|Comparte|Compartí|Compártelo|Comparta|Compartir esta noticia|Compartir este artículo|Compartir en|Comparte en|Enviar|Publicar|Haz clic para compartir|Haz clic para compartir en|Clic para compartir} [en|por|vía|en:|con] {Facebook|Twitter|X|WhatsApp|LinkedIn|Pinterest|Telegram|Reddit|Tumblr|Pocket|Bluesky|Threads|correo|email|correo electrónico|redes sociales|tus redes|Messenger|Flipboard|Google+|Mastodon}[ (Se abre en una ventana nueva)]
text Haz clic para {imprimir|enviar un enlace por correo electrónico a un amigo|enviar por correo electrónico un enlace a un amigo}[ (Se abre en una ventana nueva)]
yes Compartir en Facebook
yes Haz clic para compartir en Twitter (Se abre en una ventana nueva)
yes Comparte por WhatsApp
no Comparte en Facebook todo lo que come.

rule es.share.label
about Label of a share bar
class share
lang es
cut line
text {Compartir|Comparte|Compártelo|Comparta} {esta noticia|este artículo|la noticia|el artículo|esta nota|nota|noticia|artículo|esta entrada|este contenido|esta página|esta publicación|la publicación|con tus amigos|tu opinión}
text {Comparte esto|Compartir esto|Compártelo en tus redes|Más opciones para compartir|Opciones para compartir|Compartir enlace|Compartir vía|Compartir con|¡Compártelo!|Me gusta esto|Difunde|¡Comparte!}
yes Compartir esta noticia
yes Comparte esto:
no Compartir esta noticia con ella fue lo más duro.

rule es.share.word
about Word of a share bar at the edge
class share
lang es
at edge
cut line
text {Compartir|Comparte|Compartido|Compártelo|Tuitear|Tweetear|Compartir:}
yes Compartir:
no Compartir es vivir

rule es.share.texts
about Longer text of a share button, beside chrome
class share
lang es
at beside-chrome
cut line
text {Compartir en tencent weibo}
yes Compartir en tencent weibo
no Compartir en tencent weibo, dijo.

rule es.share.terms
about Short text of a share button, beside chrome
class share
lang es
at beside-chrome
cut line
text {Compartir en Fediverse|Compartir en VK|Compartir en Twitter|Compartir en Telegram|Compartir en Qzone|Compartir en Whatsapp|Compartir en XING|Compartir en Reddit|Compartir en Flipboard|Guardar en Pocket|Compartir en Facebook|Compartir en LinkedIn|Más informaciones|Compartir en buffer|Compartir en Pinterest|Compartir en tumblr|Compartir en weibo|Compartir en Stumbleupon|Compartir en Threema}
yes Compartir en Fediverse
no Compartir en Fediverse, dijo.
