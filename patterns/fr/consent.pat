# Cookie banners and privacy notices.

rule fr.consent.button
about Button or link of a consent dialog
class consent
lang fr
cut line
text {Accepter|Refuser|Gérer|Paramétrer|Personnaliser|Modifier|Autoriser|Tout accepter|Interdire|Configurer} {les|mes|vos|tous les|ces} {cookies|traceurs|choix de cookies|préférences de cookies|paramètres des cookies|préférences cookies|choix cookies|cookies et traceurs}
text {Gestion des cookies|Gestions des cookies|Politique de cookies|Politique des cookies|Politique cookies|Politique d'utilisation des cookies|Politique relative aux cookies|Paramètres des cookies|Paramètres de cookies|Paramétrage des cookies|Préférences cookies|Préférences de cookies|Charte cookies|Info cookies|Cookies et consentement|Cookies et traceurs|Cookies de mesure d'audience|Cookies de mesures d'audience|Cookies de partage sur les réseaux sociaux|Cookies publicitaires|Cookies fonctionnels|Cookies nécessaires|Cookies techniques|Cookies strictement nécessaires|Gérer le consentement|Gérer mon consentement|Gérer mes consentements|Gérer le consentement aux cookies|Modifier mes choix|Modifier mon consentement|Préférences de confidentialité|Paramètres de confidentialité|Gérer mes préférences|Gérer les préférences|Voir les préférences|Enregistrer les préférences|Voir nos partenaires|Continuer sans accepter|Tout accepter|Tout refuser|Accepter et fermer|Accepter & fermer|Accepter et continuer|J'accepte|Accepter tout|Refuser tout|Personnaliser mes choix|Paramétrer mes choix|Tout accepter Tout refuser|Nous respectons votre vie privée|Votre vie privée est importante pour nous|Votre vie privée nous importe|Respect de votre vie privée|Le respect de votre vie privée est notre priorité|Gestion du consentement|Toujours activé|Choix de consentement}
yes Tout accepter
yes Gérer mes cookies
yes Paramètres des cookies
no Tout accepter de lui serait une faute.
no La politique des cookies maison, plaisante le boulanger, c'est la générosité.

rule fr.consent.sentence
about Sentence of a cookie banner
class consent
lang fr
cut line
re (?i)^(?=.{20,900}$)\h*(?:(?:ce|notre|le) site(?: web| internet)?(?: [\w.-]+)? (?:utilise|dépose|fait usage de|emploie) (?:\w+ ){0,3}(?:cookies|traceurs)\b|nous(?: et nos (?:\w+ ){0,2}partenaires)? (?:utilisons|déposons|stockons) (?:\w+ ){0,4}(?:cookies|traceurs)\b|en (?:poursuivant|continuant|cliquant|naviguant)\b[^.]{0,140}(?:cookies|traceurs|politique de confidentialité|consentement)\b|ces cookies (?:permett|sont|nous)|les cookies (?:nous permettent|assurent le bon fonctionnement)|le stockage ou l['’]accès technique\b|pour offrir les meilleures expériences, nous utilisons\b|(?:avec votre (?:accord|consentement|autorisation)), nous(?: et nos (?:\w+ ){0,3}partenaires)? utilisons\b|vous pouvez (?:également |aussi |à tout moment )?(?:paramétrer|modifier|refuser|gérer|retirer) (?:vos |les |votre )(?:cookies|choix|préférences|consentement)\b[^.]{0,60}(?:cookies|ci-dessous|bas de page|moment|lien)|pour plus d['’]informations?,? consultez (?:la|notre) politique de (?:cookies|confidentialité))
yes Ce site utilise des cookies pour améliorer votre navigation.
yes Nous utilisons des cookies pour vous garantir la meilleure expérience sur notre site web.
yes En poursuivant votre navigation, vous acceptez l'utilisation de cookies.
no Nous mangeons des cookies en attendant le train.
no Les cookies, ces petits fichiers, trahissent nos habitudes.

rule fr.consent.manager
about What a consent manager calls its choices
class consent
lang fr
cut line
text {Confirmer mes choix|Cookies de performance|Cookies de fonctionnalité|Cookies pour une publicité ciblée|Cookies strictement nécessaires|Voir nos partenaires|Gérer les options|Gérer mes choix|Liste de nos partenaires|Nos partenaires et nous traitons les données suivantes|Nous respectons votre vie privée|Votre vie privée est importante pour nous|Centre de préférences de la confidentialité|Enregistrer mes choix|Accepter et continuer|Refuser et continuer|Détails des cookies|Consentement Leg.Interest}
yes Confirmer mes choix
yes Cookies de performance
no Confirmer mes choix de vie, voilà ce qu’il fallait.

rule fr.consent.word
about Word of a consent dialog beside chrome
class consent
lang fr
at edge, beside-chrome
cut line
text {Toujours actif|Toujours activé|Intérêt légitime|Fournisseurs|Finalités|Plus d’options}
yes Toujours actif
no Toujours actif à son âge

rule fr.consent.texts
about Longer text of a consent dialog, beside chrome
class consent
lang fr
at beside-chrome
cut line
text {vous acceptez l'utilisation de services tiers pouvant installer des cookies|Ce site utilise des cookies et vous donne le contrôle sur ceux que vous souhaitez activer|Masquer le bandeau des cookies|Voir le site officiel|Afficher/masquer les informations sur le stockage des cookies|Panneau de gestion des cookies|Consentement spécifique aux services Google}
yes vous acceptez l'utilisation de services tiers pouvant installer des cookies
no vous acceptez l'utilisation de services tiers pouvant installer des cookies, dit-il.

rule fr.consent.terms
about Short text of a consent dialog, beside chrome
class consent
lang fr
at edge, beside-chrome
cut line
text {Gestion des services|Détail des cookies|sur notre site|Régies publicitaires|Mesure d'audience|Réseaux sociaux|Cookies obligatoires}
yes Gestion des services
no Gestion des services, dit-il.
