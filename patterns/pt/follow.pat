# Invitations to follow an account.

rule pt.follow.us
about Invitation to follow accounts
class follow
lang pt
cut line
text {Siga-nos|Siga|Nos siga|Siga a gente|Siga o nosso perfil|Acompanhe-nos|Acompanhe|Encontre-nos|Junte-se a nós|Curta a nossa página|Inscreva-se no nosso canal|Entre no nosso canal} {no|na|em|pelo|nas|do} {Facebook|Twitter|X|Instagram|YouTube|LinkedIn|TikTok|Telegram|WhatsApp|Google News|Pinterest|Google Notícias|redes sociais|nossas redes|nossas redes sociais|Threads}
text {Siga-nos|Siga-nos em|Siga-nos nas redes sociais|Siga nossas redes|Siga nossas redes sociais|Redes sociais|Nossas redes sociais|Canal do WhatsApp|Feed RSS|Seguir autor|Seguir tema|Siga este tema|Inscreva-se no canal|Inscreva-se em nosso canal|Participe do nosso grupo no WhatsApp|Participe do canal no WhatsApp|Receba notícias no WhatsApp|Entre no grupo do WhatsApp|Siga o canal no WhatsApp}
yes Siga-nos no Facebook
yes Siga-nos nas redes sociais
no Siga-nos até o rio, disse o guia.

rule pt.follow.word
about Word of a follow button beside chrome
class follow
lang pt
at edge, beside-chrome
cut line
text {Seguir|Siga|Seguindo|Redes|Nas redes}
yes Seguir
no Seguir era inútil.
