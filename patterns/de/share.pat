# Share bars in German.

rule de.share.network
about Share button with the name of a network
class share
lang de
cut line
re ^\h*(?:(?:(?:(?:[Aa]uf|[Bb]ei|[Pp]er|[Üü]ber|[Mm]it|[Vv]ia) (?:Facebook|Twitter|X|LinkedIn|Linkedin|WhatsApp|Whatsapp|Telegram|Pinterest|Reddit|Tumblr|Pocket|Xing|XING|Mastodon|Bluesky|Flipboard|Messenger|Threema|Google\+|[Ee]-?[Mm]ail|Mail) (?:[Tt]eilen|[Ee]mpfehlen|[Vv]ersenden|[Mm]erken|[Vv]erschicken|[Ww]eiterleiten)|[Tt]eilen (?:auf|mit|via|per|über|bei) (?:Facebook|Twitter|X|LinkedIn|WhatsApp|Telegram|Pinterest|Reddit|Xing|XING|E-Mail|Mail)|Klicke?n?,? um (?:über|auf|in|dies)[^\n]{0,50}zu (?:teilen|senden)(?:\h*\(Wird in neuem Fenster geöffnet\))?(?:\h+\w{1,12})?|Klicken zum Ausdrucken \(Wird in neuem Fenster geöffnet\)(?:\h+\w{1,12})?|Klicken, um einem Freund[^\n]{0,60}\(Wird in neuem Fenster geöffnet\)(?:\h+\w{1,12})?))[\h|,/·•–-]*){1,9}$
yes Auf Facebook teilen
yes Auf Facebook teilenAuf Twitter teilenPer E-Mail versenden
yes Klick, um über Twitter zu teilen (Wird in neuem Fenster geöffnet)
no Auf Facebook teilen viele das Bild.

rule de.share.label
about Share label or button
class share
lang de
cut line
text {Artikel teilen|Artikel teilen:|Beitrag teilen|Beitrag teilen …|Diesen Artikel teilen|Diesen Beitrag teilen|Diese Seite teilen|Seite teilen|Seite empfehlen|Artikel empfehlen|Artikel versenden|Artikel weiterempfehlen|Teilen mit|Teilen mit:|Teilen Sie dies mit|Teilen Sie dies mit:|Teile dies mit|Teilen Sie diesen Artikel|Teilen Sie den Artikel|Teilen Sie diesen Beitrag|Teile diesen Beitrag|Jetzt teilen|Weitersagen|Teilen Twittern|Teilen Twittern Teilen Mailen|Teilen Mailen Drucken|An E-Mail-Adresse senden|Per E-Mail versenden|Per E-Mail senden|Per Mail versenden|Gefällt mir:|Gefällt mir Wird geladen|Liken Lade|LikenLiken|Veröffentlichen auf|Auf X posten|Teilen auf|Teilen über|Artikel verschenken|Artikel merken|Teilen Merken}
yes Artikel teilen:
yes Teilen Sie dies mit:
yes Gefällt mir Wird geladen...
no Teilen mit anderen, das fiel ihm schwer.

rule de.share.word
about The single word of a share button
class share
lang de
at edge, beside-chrome
cut line
text {Teilen|Twittern|Mitteilen|Merken|Empfehlen|Liken|Versenden|Weiterleiten|Mailen|Drucken|Gefällt mir|Empfehlen:}
yes Teilen
yes twittern
no Teilen war nie seine Stärke.

rule de.share.texts
about Longer text of a share button, beside chrome
class share
lang de
at beside-chrome
cut line
text {Bei tencent weibo teilen}
yes Bei tencent weibo teilen
no Bei tencent weibo teilen, sagte er.

rule de.share.terms
about Short text of a share button, beside chrome
class share
lang de
at beside-chrome
cut line
text {Im Fediverse teilen|Bei VK teilen|Bei Twitter teilen|Bei Telegram teilen|Bei Qzone teilen|Bei Whatsapp teilen|Bei XING teilen|Bei Reddit teilen|Bei Flipboard teilen|In Pocket speichern|Bei Facebook teilen|Bei LinkedIn teilen|Artikel flattrn|Bei buffer teilen|Bei Pinterest pinnen|Bei tumblr teilen|Bei weibo teilen|Bei Stumbleupon teilen|Bei Threema teilen}
yes Im Fediverse teilen
no Im Fediverse teilen, sagte er.
