# Invitations to follow an account or to like a page.

rule fr.follow.us
about Invitation to follow the site's accounts
class follow
lang fr
cut line
text {Suivez-nous|Suivez nous|Nous suivre|Suis-nous|Retrouvez-nous|Rejoignez-nous|Suivre|Suivez-moi|Suivez l'actualité|Restez connecté|Restez connectés|Suivez-nous aussi} [aussi] [sur|:] {Facebook|Twitter|X|Instagram|YouTube|LinkedIn|TikTok|Telegram|WhatsApp|Google News|Google Actualités|Pinterest|les réseaux sociaux|nos réseaux sociaux|les réseaux|Bluesky|Mastodon|Flipboard|Dailymotion|Twitch|Snapchat|Threads|notre page Facebook|notre chaîne YouTube|notre chaîne WhatsApp|notre canal Telegram|notre chaîne Telegram}
text {Suivez-nous|Suivez nous|Nous suivre|Suivez-nous sur|Nous suivre sur|Suivez-nous sur les réseaux|Retrouvez-nous sur|Rejoignez-nous sur|Rejoignez notre communauté|Rejoignez-nous|Flux RSS|Fils RSS|Nos flux RSS|Abonnez-vous au flux RSS|S'abonner au flux RSS|S'abonner aux flux RSS|Flux RSS des billets|Flux RSS des articles|Flux RSS des commentaires|Abonnez-vous à notre page Facebook|Likez notre page|Aimez notre page Facebook|Abonnez-vous à notre chaîne YouTube|Abonnez-vous à notre chaîne|Rejoignez notre chaîne WhatsApp|Rejoignez-nous sur WhatsApp|Suivez-nous Flux RSS|Suivre l'auteur|Suivre cet auteur|Suivre ce sujet|Suivre ce thème|Suivre cet article|Suivre ce fil|Ajouter à mes favoris|Ajouter aux favoris}
yes Suivez-nous sur Facebook
yes Suivez-nous
yes Flux RSS
no Suivez-nous sur Facebook, avait écrit le maire, et venez voter.
no Suivre cet auteur dans ses détours demande du courage.
