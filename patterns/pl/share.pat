# Share buttons.

rule pl.share.network
about Button to share on a network
class share
lang pl
cut line
text {Udostępnij|Udostępnij na|Podziel się|Podziel się na|Opublikuj|Kliknij, aby udostępnić|Kliknij by udostępnić|Poleć|Wyślij|Prześlij} [na|w|przez|przez:|za pomocą] {Facebooku|Facebook|Facebooka|Twitterze|Twitter|Twittera|X|WhatsApp|WhatsAppie|LinkedIn|Pintereście|Pinterest|Telegramie|Telegram|Reddit|Messengerze|Messenger|e-mail|email|serwisie X|Bluesky|Threads|Wykopie}[ (Otwiera się w nowym oknie)]
text Kliknij{,|} {aby wydrukować|by wydrukować|aby wysłać odnośnik e-mailem do znajomego|aby wysłać to do znajomego przez e-mail|by wysłać odnośnik e-mailem do znajomego}[ (Otwiera się w nowym oknie)]
yes Udostępnij na Facebooku
yes Kliknij, aby udostępnić na Twitterze (Otwiera się w nowym oknie)
yes Udostępnij przez e-mail
no Udostępnij na Facebooku, co chcesz, powiedziała.

rule pl.share.label
about Label of a share bar
class share
lang pl
cut line
text {Udostępnij|Podziel się|Poleć} {artykuł|ten artykuł|tym artykułem|wpis|ten wpis|tym wpisem|stronę|tę stronę|to|tym|link|ze znajomymi|z innymi|znajomym|opinią|post|tekst}
text {Udostępnij to|Podziel się tym ze światem!|Więcej opcji udostępniania|Opcje udostępniania|Udostępnij w mediach społecznościowych|Lubisz to?|Dodaj do polubionych|Podaj dalej|Udostępnij przez}
yes Udostępnij artykuł
yes Udostępnij to:
no Podziel się tym chlebem, poprosił.

rule pl.share.word
about Word of a share bar at the edge
class share
lang pl
at edge
cut line
text {Udostępnij|Udostępniono|Udostępnienia|Udostępnień|Podziel się|Tweetnij|Poleć}
yes Udostępnij
no Poleć w kosmos

rule pl.share.texts
about Longer text of a share button, beside chrome
class share
lang pl
at beside-chrome
cut line
text {Udostępnij przez tencent weibo}
yes Udostępnij przez tencent weibo
no Udostępnij przez tencent weibo, powiedział.

rule pl.share.terms
about Short text of a share button, beside chrome
class share
lang pl
at beside-chrome
cut line
text {Udostępnij przez Fediverse|Udostępnij na VKu|Udostępnij na Twitterze|Udostępnij przez Telegram|Udostępnij przez Qzone|Udostępnij przez WhatsApp|Udostępnij przez XING|Udostępnij przez Reddit|Udostępnij na Flipboardu|Zapisz w Pocket|Udostępnij na Facebooku|Udostępnij przez LinkedIn|Udostępnij przez buffer|Udostępnij przez Pinterest|Udostępnij przez tumblr|Udostępnij przez weibo|Udostępnij przez Stumbleupon|Udostępnij przez Threema}
yes Udostępnij przez Fediverse
no Udostępnij przez Fediverse, powiedział.
