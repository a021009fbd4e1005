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

rule de.chat.helpful
about Question of a help centre about its article
class chat
lang de
cut line
text {War dieser Beitrag hilfreich|War dieser Artikel hilfreich|War diese Seite hilfreich|Haben Sie Fragen? Anfrage einreichen|Haben Sie weitere Fragen? Anfrage einreichen|Beiträge in diesem Abschnitt}
yes War dieser Beitrag hilfreich
no War dieser Beitrag hilfreich gewesen, so hätte man davon gehört.
