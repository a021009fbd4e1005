# Chat widgets.

rule de.chat.widget
about Label of a chat or support widget
class chat
lang de
cut line
text {Chatten Sie mit uns|Chatte mit uns|Live-Chat|Livechat|Chat starten|Chat öffnen|Chat schließen|Haben Sie Fragen? Chatten Sie mit uns|Wie können wir Ihnen helfen|Wie können wir helfen|Schreiben Sie uns auf WhatsApp|Nachricht schreiben}
yes Chat starten
yes Live-Chat
no Chatten Sie mit uns, hieß es früher, heute redet keiner.

rule de.chat.word
about The single word of a chat widget
class chat
lang de
at tail, beside-chrome
cut line
text {Chat|Messenger|Hilfe|Support}
yes Chat
no Chat beendet.
