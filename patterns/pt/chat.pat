# Chat widgets.

rule pt.chat.widget
about Label of a chat or support widget
class chat
lang pt
cut line
text {Fale conosco pelo chat|Fale conosco pelo WhatsApp|Converse conosco|Chat online|Chat ao vivo|Iniciar chat|Abrir chat|Fechar chat|Iniciar conversa|Como podemos ajudar?|Como podemos ajudar você?|Precisa de ajuda?|Precisa de ajuda? Fale conosco|Envie uma mensagem no WhatsApp|Chame no WhatsApp|Atendimento online|Fale com um atendente|Fale com um especialista|Olá! Como posso ajudar?}
yes Chat online
yes Fale conosco pelo WhatsApp
no Converse conosco e saberá, dizia a velha placa.

rule pt.chat.word
about Word of a chat widget beside chrome
class chat
lang pt
at tail, beside-chrome
cut line
text {Chat|Ajuda|Suporte|Atendimento}
yes Ajuda
no Ajuda de custo

rule pt.chat.helpful
about Question of a help centre about its article
class chat
lang pt
cut line
text {Este artigo foi útil?|Esta página foi útil?|Mais perguntas? Envie uma solicitação|Tem mais dúvidas? Envie uma solicitação|Artigos nesta seção}
yes Este artigo foi útil?
no Este artigo foi útil para a defesa?
