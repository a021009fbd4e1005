# Share bars in French.

rule fr.share.network
about Share button with the name of a network
class share
lang fr
cut line
re ^\h*(?:(?:(?:[Pp]artager|PARTAGER|[Pp]artagez|[Tt]weeter|[Ee]nvoyer|[Pp]ublier|[Éé]pingler)(?: (?:cet article|l['’]article|cette page|ce contenu|ce lien|la page|cette vidéo))? (?:sur|via|par|avec|dans) (?:Facebook|Twitter|X|X \(Twitter\)|LinkedIn|Linkedin|WhatsApp|Whatsapp|Telegram|Pinterest|Reddit|Tumblr|Pocket|Mastodon|Bluesky|Flipboard|Messenger|Instagram|Threads|[Ee]-?[Mm]ail|[Mm]ail|[Cc]ourriel|Viber|SMS|Google\+|(?:les )?réseaux sociaux)(?:\h*\((?:[Ff]enêtre modale|[Nn]ouvelle fenêtre|ouvre dans une nouvelle fenêtre|s['’]ouvre dans une nouvelle fenêtre)\))?)[\h|,/·•–-]*){1,9}$
yes Partager sur Facebook
yes Partager sur Facebook Partager sur Twitter
yes Partagez via Courriel (Fenêtre modale)
yes Partager cet article sur Twitter
no Partager sur Facebook la photo d'un enfant n'est pas anodin.

rule fr.share.label
about Share label or button
class share
lang fr
cut line
text {Partager|Partagez|Partage|Partager Partager|Tweeter|Partager sur} {cet article|l'article|la page|cette page|ce contenu|cette vidéo|cette info|cet article sur les réseaux|cette actualité|ce billet|le podcast|l'épisode|cette émission}
text {Partager sur|Partager via|Partagez sur|Partager avec vos amis|Partager ce lien|Partager la publication|Partager par e-mail|Partager par mail|Envoyer par e-mail|Envoyer par mail|Envoyer par courriel|Envoyer à un ami|Envoyer cet article|Envoyer l'article par e-mail|Envoyer cet article par e-mail|Envoyer un lien par e-mail à un ami|PartagerPartager|J'aime ça|J'aime ça chargement|Sur les réseaux sociaux|Partagez sur les réseaux sociaux|WordPress: J'aime chargement…|Partager Tweeter|Partager Tweeter Envoyer|Partager Partager|Partager Rechercher}
yes Partager sur :
yes Partager cet article
yes Envoyer par e-mail
no Partager le pain, c'est déjà parler.
no Partager cet article de foi leur était impossible.

rule fr.share.word
about Word of a share button at the edge
class share
lang fr
at edge
cut line
text {Partager|Tweeter|Épingler|Retweeter|Faire suivre}
yes Partager
no Partager le pain, c'est parler.

rule fr.share.texts
about Longer text of a share button, beside chrome
class share
lang fr
at beside-chrome
cut line
text {Partager sur tencent weibo}
yes Partager sur tencent weibo
no Partager sur tencent weibo, dit-il.

rule fr.share.terms
about Short text of a share button, beside chrome
class share
lang fr
at beside-chrome
cut line
text {Partager sur Fediverse|Partager sur VK|Partager sur Twitter|Partager sur Telegram|Partager sur Qzone|Partager sur Whatsapp|Partager sur XING|Partager sur Reddit|Partager sur Flipboard|Enregistrer dans Pocket|Partager sur Facebook|Partager sur LinkedIn|Partager sur buffer|Partager sur Pinterest|Partager sur tumblr|Partager sur weibo|Partager sur Stumbleupon|Partager sur Threema}
yes Partager sur Fediverse
no Partager sur Fediverse, dit-il.
