# Players.

rule fr.player.notice
about Control or notice of a player
class player
lang fr
cut line
text {Lire la vidéo|Regarder la vidéo|Voir la vidéo|Lancer la vidéo|Écouter le direct|Regarder le direct|Écouter en direct|Lecture en cours|Couper le son|Activer le son|Mettre en pause|Lecture automatique|Lecteur audio|Lecteur vidéo|Vidéo suivante|Vidéo indisponible|Cette vidéo n'est plus disponible|Cette vidéo n'est pas disponible|Cette vidéo est indisponible|Afficher le contenu|Charger le contenu|Voir la vidéo ci-dessous|Voir cette publication sur Instagram|Voir sur Instagram|Voir sur Twitter|Voir sur YouTube|Regarder sur YouTube|Écouter sur Spotify|Télécharger ce son|Vous devez activer JavaScript pour voir cette vidéo|Partager la vidéo|Intégrer la vidéo|Vidéo suivante dans}
text {Votre navigateur ne supporte pas|Votre navigateur ne prend pas en charge} {la vidéo|la lecture de vidéos|l'audio|la balise vidéo|la balise audio|l'élément vidéo|l'élément audio|les iframes|le lecteur audio|le lecteur vidéo|HTML5}
text {Ce contenu n'est pas visible à cause du paramétrage de vos cookies|Ce contenu est bloqué car vous n'avez pas accepté les cookies|Ce contenu n'a pas pu être chargé|Contenu bloqué|Pour visualiser ce contenu, vous devez accepter les cookies|Cette fonctionnalité nécessite l'acceptation de cookies}
yes Lire la vidéo
yes Votre navigateur ne supporte pas la balise vidéo.
no Lire la vidéo comme un texte, voilà la méthode.
