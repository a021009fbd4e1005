# Broken pages and bot walls.

rule fr.error.javascript
about Request to switch on JavaScript or cookies
class error-page
lang fr
cut line
re (?i)^\h*(?:(?:veuillez|merci d['’]|vous devez|il faut|pour (?:utiliser|accéder à|profiter de) [^.!?]{0,60}, (?:veuillez|vous devez)) ?(?:activer|autoriser) (?:le )?javascript\b[^\n]{0,120}|javascript (?:est|semble) (?:désactivé|nécessaire|requis)\b[^\n]{0,120}|votre navigateur (?:est obsolète|n['’]est (?:pas|plus) (?:à jour|pris en charge|supporté|compatible))\b[^\n]{0,120})$
yes Veuillez activer JavaScript pour afficher les commentaires.
yes Votre navigateur est obsolète. Mettez-le à jour.
no Le développeur conseille d'activer JavaScript seulement sur les sites de confiance.

rule fr.error.page
about Message that something went wrong
class error-page
lang fr
cut line
text {Oups, une erreur est survenue|Une erreur est survenue, veuillez réessayer|Une erreur est survenue lors de l'envoi}
yes Oups, une erreur est survenue
no Une erreur est survenue dans le calcul des voix.

rule fr.error.gone
about Message of a page that is not there, may not be seen or is out of order
class error-page
lang fr
cut line, document if little else
text {Page introuvable|Page non trouvée|Erreur 404|404 - Page non trouvée|404 Page non trouvée|La page que vous recherchez n'existe pas|La page demandée n'existe pas|La page que vous cherchez est introuvable|Cette page n'existe pas|Cette page n'existe plus|Accès refusé|Erreur interne du serveur|Service temporairement indisponible|Vérification que vous êtes humain|Vérifiez que vous n'êtes pas un robot|La page que vous avez demandée n'existe pas|Cette page n'est plus disponible|Site en maintenance|Accès interdit}
yes La page demandée n'existe pas.
no Page introuvable dans le registre, la naissance fut inscrite ailleurs.

rule fr.error.word
about What a form says when it fails, which people say, too
class error-page
lang fr
at beside-chrome
cut line
text {Une erreur est survenue|Une erreur s'est produite|Veuillez réessayer|Veuillez réessayer plus tard}
yes Une erreur est survenue
no Une erreur est survenue dans le calcul.
