# Share buttons.

rule it.share.network
about Button to share on a network
class share
lang it
cut line
text {Condividi|Condividi su|Condividilo|Condividere|Invia|Pubblica|Fai clic per condividere|Clicca per condividere|Fai clic qui per condividere|Condividi articolo} [su|via|tramite|con|per] {Facebook|Twitter|X|WhatsApp|LinkedIn|Pinterest|Telegram|Reddit|Tumblr|Pocket|Bluesky|Threads|email|e-mail|social|Messenger|Flipboard|Google+|Mastodon}[ (Si apre in una nuova finestra)]
text Fai clic {qui per stampare|per inviare un link a un amico via e-mail|per inviare l'articolo via mail ad un amico|per stampare}[ (Si apre in una nuova finestra)]
yes Condividi su Facebook
yes Fai clic qui per condividere su Twitter (Si apre in una nuova finestra)
yes Condividi via email
no Condividi su Facebook ciò che vuoi, le disse.

rule it.share.label
about Label of a share bar
class share
lang it
cut line
text {Condividi|Condividete|Condividere} {questa notizia|questo articolo|la notizia|l'articolo|articolo|notizia|questo post|questo contenuto|questa pagina|il post|con i tuoi amici|con gli amici|questo|la tua opinione|l'articolo su|sui social}
text {Opzioni di condivisione|Altre opzioni di condivisione|Condividi link|Condividi tramite|Condividi con|Mi piace questo|Condividi su|Condividi sui social network|Condividi l'articolo con i tuoi amici}
yes Condividi questo articolo
yes Condividi su:
no Condividere questa notizia con lei fu duro.

rule it.share.word
about Word of a share bar at the edge
class share
lang it
at edge
cut line
text {Condividi|Condivisioni|Condividi:|Twitta|Condivisione}
yes Condividi:
no Condividi il pane

rule it.share.texts
about Longer text of a share button, beside chrome
class share
lang it
at beside-chrome
cut line
text {Condividi su tencent weibo}
yes Condividi su tencent weibo
no Condividi su tencent weibo, disse.

rule it.share.terms
about Short text of a share button, beside chrome
class share
lang it
at beside-chrome
cut line
text {Condividi su Fediverse|Condividi su VK|Condividi su Twitter|Condividi su Telegram|Condividi su Qzone|Condividi su Whatsapp|Condividi su XING|Condividi su Reddit|Condividi su Flipboard|Inviare via email|Salva in Pocket|Condividi su Facebook|Condividi su LinkedIn|Condividi su buffer|Condividi su Pinterest|Condividi su tumblr|Condividi su weibo|Condividi su Stumbleupon|Condividi su Threema}
yes Condividi su Fediverse
no Condividi su Fediverse, disse.
