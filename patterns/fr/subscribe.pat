# Prompts to subscribe, to become a member or to give.

rule fr.subscribe.button
about Button that sells a subscription
class subscribe
lang fr
cut line
text {S'abonner|Je m'abonne|Abonnez-vous|Abonne-toi|M'abonner|S'abonner au journal|S'abonner maintenant|Je m'abonne maintenant|Abonnez-vous maintenant|Abonnez-vous dès maintenant|Abonnez-vous gratuitement|Abonnez-vous au journal|Abonnez-vous en ligne|Abonnez-vous pour lire la suite|S'abonner pour lire la suite|Je m'abonne pour lire la suite|S'abonner pour lire|Abonnez-vous pour continuer|J'offre un abonnement|Offrir un abonnement|Offrez un abonnement|Nos offres d'abonnement|Voir les offres d'abonnement|Voir nos offres d'abonnement|Voir les offres|Toutes nos offres d'abonnement|Découvrir nos offres|Découvrez nos offres|Découvrir nos offres d'abonnement|Découvrez nos offres d'abonnement|Profitez de nos offres d'abonnement|Profiter de l'offre|Je profite de l'offre|J'en profite|Je m'abonne sans engagement|Essayer gratuitement|Essai gratuit|Je teste gratuitement|Tester gratuitement|Se réabonner|Je me réabonne}
text {S'abonner|Je m'abonne|Abonnez-vous} {S'abonner|Se connecter|Je me connecte|Je m'identifie|Je fais un don|Je donne|J'offre un abonnement|Fermer}
text {Se connecter|Connexion|Je me connecte|Menu|Mon compte} {S'abonner|Je m'abonne|Abonnez-vous}
yes S'abonner
yes Je m’abonne
yes Abonnez-vous !
yes Se connecter S'abonner
no S'abonner à une revue demande un peu de patience, dit-elle.
no Il faut s'abonner pour lire la suite, explique-t-il.

rule fr.subscribe.price
about Offer of a subscription with its price
class subscribe
lang fr
cut line
re ^\h*(?:Je m['’]abonne|S['’]abonner|Abonnez-vous|Abonnement|(?:À partir de|A partir de|Dès)(?=[^\n]*(?:abonn|engagement|résili|illimité|numérique)))\b[^.!?]{0,60}?\b\d+(?:[.,]\d\d?)?\h*(?:€|euros?|\$|CHF|FCFA|DH|DT)\h*(?:(?:/|par|pour)\h*(?:le |un )?(?:\d+ )?(?:an|mois|semaine|jour|trimestre)s?\b[^.!?]{0,50}|sans engagement)?[!.]?\h*$
yes S'abonner - 2 mois pour 1€
yes Je m’abonne dès 2,99€/mois
yes Abonnement à partir de 9 € par mois sans engagement
no Abonnement compris, la salle demande 40 € à l'entrée et rien d'autre ensuite.
no Dès 9 euros par mois, on loue un vélo.

rule fr.subscribe.paywall
about Notice that the rest of the article costs money
class subscribe
lang fr
cut line
text {Cet article est|Ce contenu est|Cet article complet est|La suite de cet article est|La suite est|La suite de l'article est|L'accès à la totalité de l'article est|La lecture de cet article est|Cette vidéo est} {réservé|réservée|protégé|protégée} [aux|à nos] {abonnés|abonnées|abonné·e·s|abonné.e.s|membres|seuls abonnés}
text {Article|Contenu|Lecture} [exclusivement|uniquement] {réservé|réservée} [aux|à nos] {abonnés|membres|abonné·e·s|abonné.e.s}
text {Réservé|Réservée} [aux|à nos] {abonnés|abonné·e·s|abonné.e.s}
text {Article|Contenu} {abonné|abonnés|premium|payant}
text {Pour lire|Pour continuer à lire|Pour poursuivre|Pour accéder à} {la suite|cet article|l'article|la lecture|la suite de cet article|l'intégralité de cet article|l'intégralité de l'article|tous nos articles|tous nos contenus}{, | }{abonnez-vous|connectez-vous|identifiez-vous|créez un compte|inscrivez-vous|abonnez-vous dès maintenant|abonnez-vous ou connectez-vous}
text {Abonnez-vous|Connectez-vous|Inscrivez-vous|Créez un compte|Identifiez-vous} [gratuitement|dès maintenant] pour {lire la suite|lire cet article|lire l'article|continuer la lecture|poursuivre votre lecture|poursuivre la lecture|accéder à tous nos contenus|accéder à l'intégralité de nos contenus|accéder à la suite|lire la suite de l'article|lire l'intégralité de cet article|continuer à lire}
text {Vous souhaitez|Envie de|Vous voulez} lire la suite
text {Déjà abonné|Déjà abonnée|Déjà abonné(e)|Déjà abonné.e|Déjà abonné·e|Vous êtes déjà abonné|Vous êtes abonné|Vous êtes déjà abonné(e)|Déjà inscrit|Déjà un compte|Vous avez déjà un compte|Pas encore abonné|Pas encore inscrit|Déjà membre} [?] [Connectez-vous|Identifiez-vous|Se connecter|Je me connecte|Connexion|Connectez-vous ici|S'abonner|Je m'abonne]
text Lecture du Monde en cours sur un autre appareil
yes Cet article est réservé aux abonnés.
yes Article réservé aux abonnés
yes Déjà abonné ? Connectez-vous
yes Abonnez-vous pour lire la suite
no Il faut s'abonner pour lire la suite, explique-t-il.
no Cet article est réservé aux abonnés depuis que le journal a changé de mains.

rule fr.subscribe.remaining
about How much of the article is left behind the paywall
class subscribe
lang fr
cut line
re ^\h*Il (?:vous )?reste \d{1,3}(?:[.,]\d+)?\h*% de (?:cet article|l['’]article|ce contenu) à lire\b[^\n]{0,90}$
re ^\h*La suite (?:de cet article )?est réservée aux abonnés\b[^.]{0,30}\.?\h*$
yes Il vous reste 75.2% de cet article à lire. La suite est réservée aux abonnés.
yes Il vous reste 60 % de cet article à lire
no Il vous reste 75 % de la route à parcourir.

rule fr.subscribe.support
about Prompt to give money to the site
class subscribe
lang fr
cut line
text {Faire un don|Je fais un don|Soutenez-nous|Soutenir le journal|Soutenez notre journal|Soutenez une presse indépendante|Soutenez une presse libre et indépendante|Soutenez le journalisme indépendant|Soutenez notre rédaction|Soutenez l'info indépendante|Je soutiens|Je vous soutiens|Je fais un don maintenant|Faites un don|Devenez membre|Devenir membre|Offrez-nous un café}
yes Faire un don
yes Soutenez-nous !
no Faire un don d'organes ne va pas de soi.

rule fr.subscribe.word
about Word of a button beside chrome
class subscribe
lang fr
at edge, beside-chrome
cut line
text {Je donne|Nous soutenir|Adhérer|J'adhère}
yes Je donne
no Adhérer à l'Union prit dix ans.
