# Share buttons.

rule nl.share.network
about Button to share on a network
class share
lang nl
cut line
text {Deel|Delen|Deel dit|Deel dit artikel|Deel artikel|Deel dit bericht|Klik om te delen|Klik hier om te delen|Tweet|Pin} {op|via|met|via:|op:} {Facebook|Twitter|X|WhatsApp|LinkedIn|Pinterest|Telegram|Reddit|Tumblr|Pocket|Bluesky|Threads|email|e-mail|mail|social media|Messenger|Flipboard|Google+|Mastodon}[ (Wordt in een nieuw venster geopend)]
text Klik om {te printen|dit te e-mailen naar een vriend|af te drukken|een link naar een vriend te e-mailen|te delen met}[ (Wordt in een nieuw venster geopend)]
yes Deel op Facebook
yes Klik om te delen met Twitter (Wordt in een nieuw venster geopend)
yes Delen via e-mail
no Deel op Facebook wat je wilt, zei ze.

rule nl.share.label
about Label of a share bar
class share
lang nl
cut line
text {Deel dit|Deel dit artikel|Deel dit bericht|Deel deze pagina|Deel deze post|Deel artikel|Artikel delen|Dit delen|Delen via|Deel via|Deel met|Delen met|Deel met je vrienden|Deel met vrienden|Deel het nieuws|Meer deelopties|Deelopties|Deel link|Link delen|Vind-ik-leuk|Dit vind ik leuk|Deel je mening|Deel op social media|Deel op|Delen op|Deel dit:}
yes Deel dit artikel
yes Delen via:
no Deel dit bericht niet met haar, smeekte hij.

rule nl.share.word
about Word of a share bar at the edge
class share
lang nl
at edge
cut line
text {Deel|Delen|Gedeeld|Deel:|Delen:|Tweeten}
yes Delen:
no Delen is leven

rule nl.share.texts
about Longer text of a share button, beside chrome
class share
lang nl
at beside-chrome
cut line
text {Delen op tencent weibo}
yes Delen op tencent weibo
no Delen op tencent weibo, zei hij.

rule nl.share.terms
about Short text of a share button, beside chrome
class share
lang nl
at beside-chrome
cut line
text {Delen op Fediverse|Delen op VK|Delen op Twitter|Delen op Telegram|Delen op Qzone|Delen op Whatsapp|Delen op XING|Delen op Reddit|Delen op Flipboard|Sturen via e-mail|Opslaan in Pocket|Delen op Facebook|Delen op LinkedIn|Verdere informatie|Delen op buffer|Delen op Pinterest|Delen op tumblr|Delen op weibo|Delen op Stumbleupon|Delen op Threema}
yes Delen op Fediverse
no Delen op Fediverse, zei hij.
