# Invitations to follow an account.

rule nl.follow.us
about Invitation to follow accounts
class follow
lang nl
cut line
text {Volg ons|Volg mij|Volg|Volg ons ook|Vind ons|Like ons|Bezoek ons|Word fan|Abonneer je} {op|via|op ons kanaal op} {Facebook|Twitter|X|Instagram|YouTube|LinkedIn|TikTok|Telegram|WhatsApp|Google News|Pinterest|social media|Threads|Mastodon|Bluesky|Google Nieuws}
text {Volg ons|Volg ons op|Volg ons ook op|Volg ons op social media|Volg ons op sociale media|Social media|Sociale media|Ons WhatsApp-kanaal|WhatsApp-kanaal|RSS-feed|RSS feed|RSS-feeds|Volg auteur|Volg deze auteur|Volg dit onderwerp|Volg onderwerp|Volg ons WhatsApp-kanaal|Abonneer op ons kanaal|Blijf op de hoogte|Blijf in contact}
yes Volg ons op Facebook
yes Volg ons op social media
no Volg ons naar de rivier, zei de gids.

rule nl.follow.word
about Word of a follow button beside chrome
class follow
lang nl
at edge, beside-chrome
cut line
text {Volg|Volgen|Volgend|Socials}
yes Volgen
no Volgen kon niemand.
