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

rule fr.chat.helpful
about Question of a help centre about its article
class chat
lang fr
cut line
text {Cet article vous a-t-il été utile|Cette page vous a-t-elle été utile|Vous avez d’autres questions ? Envoyer une demande|Articles dans cette section}
yes Cet article vous a-t-il été utile
no Cet article vous a-t-il été utile dans votre recherche, demanda-t-il.
