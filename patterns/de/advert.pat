# Advertisements.

rule de.advert.label
about Label of an advertisement
class advert
lang de
cut line
text {Anzeige|ANZEIGE|Anzeigen|Werbung|Advertorial|Gesponsert|Gesponserte Inhalte|Gesponserter Inhalt|Sponsored|Sponsored Post|Bezahlte Anzeige|Bezahlter Inhalt|Affiliate-Link|Affiliate-Links|Anzeige - Artikel geht unten weiter|Der Artikel geht nach der Anzeige weiter|Nach der Anzeige weiterlesen|Nach der Werbung weiterlesen|Artikel wird unter der Anzeige fortgesetzt|Ende der Anzeige|Werbung überspringen|Anzeige schließen|Warum sehe ich diese Werbung|Partnerinhalt|Partnerangebote|Partnerangebot|Unterstützt von|Präsentiert von|In Kooperation mit|Bitte deaktivieren Sie Ihren Adblocker|Bitte deaktiviere deinen Adblocker|Werbung schließen|Inserieren}
yes Anzeige
yes Werbung
no Werbung ist die Kunst, auf den Kopf zu zielen.
no Anzeige erstattete er nicht.
