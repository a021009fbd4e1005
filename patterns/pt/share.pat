# Share buttons.

rule pt.share.network
about Button to share on a network
class share
lang pt
cut line
text {Compartilhar|Compartilhe|Partilhar|Partilhe|Enviar|Clique para compartilhar|Clique para partilhar} {no|na|em|por|via|pelo} {Facebook|Twitter|X|WhatsApp|LinkedIn|Pinterest|Telegram|Reddit|Tumblr|Pocket|Bluesky|Threads|email|e-mail|redes sociais|Messenger|Flipboard|Google+|Mastodon}[ (abre em nova janela)|(abre em nova janela)| (Opens in new window)]
text Clique para {imprimir|enviar um link por e-mail para um amigo|enviar um link por email para um amigo}[ (abre em nova janela)|(abre em nova janela)]
yes Compartilhar no Facebook
yes Clique para compartilhar no Twitter(abre em nova janela)
yes Partilhe por WhatsApp
no Compartilhe no Facebook o que quiser, disse ela.

rule pt.share.label
about Label of a share bar
class share
lang pt
cut line
text {Compartilhar|Compartilhe|Partilhar|Partilhe} {esta notícia|este artigo|a notícia|o artigo|esta matéria|a matéria|notícia|artigo|este post|este conteúdo|esta página|esta publicação|com seus amigos|com os seus amigos|isso|isto|sua opinião}
text {Compartilhe isso|Partilhar isto|Opções de compartilhamento|Mais opções de compartilhamento|Compartilhar via|Compartilhe via|Compartilhar link|Partilhar ligação|Curtir isso|Gostar disto|Compartilhe!|Compartilhe nas redes sociais|Compartilhe com|Compartilhar com}
yes Compartilhe esta notícia
yes Compartilhe isso:
no Partilhar esta notícia com ela foi o pior.

rule pt.share.word
about Word of a share bar at the edge
class share
lang pt
at edge
cut line
text {Compartilhar|Compartilhe|Compartilhamentos|Partilhar|Partilhe|Partilhas|Tweetar|Tuitar|Compartilhar:|Partilhar:}
yes Compartilhar:
no Partilhar é viver

rule pt.share.texts
about Longer text of a share button, beside chrome
class share
lang pt
at beside-chrome
cut line
text {Compartilhar no tencent weibo}
yes Compartilhar no tencent weibo
no Compartilhar no tencent weibo, disse ele.

rule pt.share.terms
about Short text of a share button, beside chrome
class share
lang pt
at beside-chrome
cut line
text {Compartilhar no Fediverse|Compartilhar no VK|Compartilhar no Twitter|Compartilhar no Telegram|Compartilhar no Qzone|Compartilhar no Whatsapp|Compartilhar no XING|Compartilhar no Reddit|Compartilhar no Flipboard|Salvar em Pocket|Compartilhar no Facebook|Compartilhar no LinkedIn|Compartilhar no buffer|Compartilhar no Pinterest|Compartilhar no tumblr|Compartilhar no weibo|Compartilhar no Stumbleupon|Compartilhar no Threema}
yes Compartilhar no Fediverse
no Compartilhar no Fediverse, disse ele.
