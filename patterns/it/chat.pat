# Chat widgets.

rule it.chat.widget
about Label of a chat or support widget
class chat
lang it
cut line
text {Chatta con noi|Chat dal vivo|Live chat|Avvia chat|Inizia chat|Apri chat|Chiudi chat|Hai bisogno di aiuto?|Hai bisogno di aiuto? Chatta con noi|Come possiamo aiutarti?|Scrivici su WhatsApp|Contattaci su WhatsApp|Parla con un operatore|Parla con un esperto|Serve aiuto?|Invia un messaggio su WhatsApp|Assistenza online}
yes Chatta con noi
yes Scrivici su WhatsApp
no Chatta con noi finché non si addormenta.

rule it.chat.word
about Word of a chat widget beside chrome
class chat
lang it
at tail, beside-chrome
cut line
text {Chat|Aiuto|Assistenza|Supporto}
yes Assistenza
no Aiuto agli anziani

rule it.chat.helpful
about Question of a help centre about its article
class chat
lang it
cut line
text {Questo articolo ti è stato utile?|Questa pagina ti è stata utile?|Altre domande? Invia una richiesta|Articoli in questa sezione}
yes Questo articolo ti è stato utile?
no Questo articolo ti è stato utile nella ricerca?
