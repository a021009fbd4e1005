# A chat widget. Its one-word label is also the French for a cat.

rule fr.chat.widget
about Label of a chat or support widget
class chat
lang fr
cut line
text {Chat en direct|Chattez avec nous|Tchat en direct|Discuter en direct|Discutez avec nous|Besoin d'aide|Besoin d'aide ?|Une question ?|Posez votre question en direct|Démarrer le chat|Ouvrir le chat|Fermer le chat|Démarrer une conversation|Contacter un conseiller|Écrivez-nous sur WhatsApp|Parler à un conseiller}
yes Chattez avec nous
yes Chat en direct
no Besoin d'aide, il appela son voisin.

rule fr.chat.word
about Label of a chat widget at the end of the text beside chrome
class chat
lang fr
at tail, beside-chrome
cut line
text {Chat|Tchat|Chat|Messagerie|Discussion|Discussions|Aide|Aide en ligne}
yes Chat
no Chat perché
no Le chat dort.
