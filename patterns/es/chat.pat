# Chat widgets.

rule es.chat.widget
about Label of a chat or support widget
class chat
lang es
cut line
text {Chatea con nosotros|Chatee con nosotros|Chat en vivo|Chat en directo|Iniciar chat|Abrir chat|Cerrar chat|¿Necesitas ayuda? Chatea con nosotros|Habla con un asesor|Hable con un asesor|Escríbenos por WhatsApp|Escríbenos al WhatsApp|Contáctanos por WhatsApp|¿En qué podemos ayudarte?|¿En qué puedo ayudarte?|¿Cómo podemos ayudarte?|Enviar mensaje por WhatsApp}
yes Chat en vivo
yes Escríbenos por WhatsApp
no Chatea con nosotros hasta que se duerme.

rule es.chat.word
about Word of a chat widget beside chrome
class chat
lang es
at tail, beside-chrome
cut line
text {Chat|Ayuda|Soporte|¿Necesitas ayuda?|¿Necesita ayuda?}
yes ¿Necesitas ayuda?
no Ayuda a los mayores

rule es.chat.helpful
about Question of a help centre about its article
class chat
lang es
cut line
text {¿Fue útil este artículo?|¿Te resultó útil esta página?|¿Tiene más preguntas? Enviar una solicitud|Artículos en esta sección}
yes ¿Fue útil este artículo?
no ¿Fue útil este artículo para su defensa?
