# Invitations to follow an account.

rule de.follow.us
about Invitation to follow accounts
class follow
lang de
cut line
text {Folgen Sie uns|Folge uns|Folgt uns|Folgen Sie mir|Besuchen Sie uns|Besuche uns|Finden Sie uns|Werden Sie Fan|Abonnieren Sie uns} [auch] {auf|bei|auf:} [Facebook|Twitter|X|Instagram|Youtube|LinkedIn|TikTok|Telegram|WhatsApp|Google News|Pinterest|Xing|Mastodon|Bluesky|Social Media]
text {Folgen Sie uns|Folge uns|RSS-Feed|RSS-Feeds|RSS Feed|RSS - Beiträge|Feed der Einträge|Unser RSS-Feed|Unser WhatsApp-Kanal|WhatsApp-Kanal abonnieren|Autor folgen|Thema folgen|Diesem Thema folgen|Werden Sie Fan auf Facebook|Kanal abonnieren|Folge uns auf Social Media|Bleiben Sie in Verbindung}
yes Folgen Sie uns auf Facebook
yes RSS-Feed
no Folgen Sie uns bitte in den Keller, sagte der Führer.

rule de.follow.word
about Word of a follow button beside chrome
class follow
lang de
at edge, beside-chrome
cut line
text {Folgen|Soziale Medien|Soziale Netzwerke|Social Media}
yes Folgen
no Folgen hat das keine.
