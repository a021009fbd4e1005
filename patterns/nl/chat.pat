# Chat widgets.

rule nl.chat.widget
about Label of a chat or support widget
class chat
lang nl
cut line
text {Chat met ons|Live chat|Livechat|Start chat|Start een chat|Open chat|Sluit chat|Hulp nodig?|Hulp nodig? Chat met ons|Waar kunnen we je mee helpen?|Waarmee kunnen we u helpen?|Hoe kunnen we je helpen?|Stuur ons een WhatsApp|App ons|Stel je vraag via WhatsApp|Neem contact op via WhatsApp|Chat met een medewerker}
yes Chat met ons
yes Hulp nodig?
no Chat met ons tot je slaapt, stond er.

rule nl.chat.word
about Word of a chat widget beside chrome
class chat
lang nl
at tail, beside-chrome
cut line
text {Chat|Hulp|Klantenservice|Ondersteuning}
yes Klantenservice
no Hulp voor ouderen

rule nl.chat.helpful
about Question of a help centre about its article
class chat
lang nl
cut line
text {Was dit artikel nuttig?|Was deze pagina nuttig?|Hebt u meer vragen? Een aanvraag indienen|Artikelen in deze sectie}
yes Was dit artikel nuttig?
no Was dit artikel nuttig voor uw zaak?
