# Invitations to follow an account.

rule it.follow.us
about Invitation to follow accounts
class follow
lang it
cut line
text {Seguici|Segui|Seguici anche|Seguiteci|Segui il nostro canale|Segui la nostra pagina|Trovaci|Unisciti a noi|Diventa fan|Iscriviti al canale|Iscriviti al nostro canale} {su|sul|su:} {Facebook|Twitter|X|Instagram|YouTube|LinkedIn|TikTok|Telegram|WhatsApp|Google News|Pinterest|Google Discover|Threads|social|nostri social|canale WhatsApp|nostri canali social}
text {Seguici|Seguici su|Seguici anche su|Seguiteci su|Seguici sui social|Seguici sui nostri social|Social|I nostri social|Canale WhatsApp|Feed RSS|Segui autore|Segui l'autore|Segui questo tema|Iscriviti al canale|Iscriviti al canale YouTube|Iscriviti al canale WhatsApp|Iscriviti al nostro canale Telegram|Resta in contatto|Rimani in contatto}
yes Seguici su Facebook
yes Seguici sui social
no Seguici fino al fiume, disse la guida.

rule it.follow.word
about Word of a follow button beside chrome
class follow
lang it
at edge, beside-chrome
cut line
text {Segui|Seguiti|Social network|Sui social}
yes Segui
no Segui la strada
