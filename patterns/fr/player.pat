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

rule fr.player.texts
about Longer text of a player and its dialogs, beside chrome
class player
lang fr
at beside-chrome
cut line
text {Rechercher le direct, actuellement après le direct|Rechercher le direct, le direct actuellement en cours de lecture|Vous avez interrompu la lecture de la vidéo|Une erreur de réseau a interrompu le téléchargement de la vidéo|Aucune source compatible n'a été trouvée pour cette vidéo|Le média est chiffré et nous n'avons pas les clés pour le déchiffrer|Fermer la boîte de dialogue modale|Ceci est une fenêtre modale|Ce modal peut être fermé en appuyant sur la touche Échap ou activer le bouton de fermeture|Paramètres des sous-titres transcrits|Style des contours du texte|Polices à chasse variable sans empattement (Proportional Sans-Serif)|Polices à chasse fixe sans empattement (Monospace Sans-Serif)|Polices à chasse variable avec empattement (Proportional Serif)|Polices à chasse fixe avec empattement (Monospace Serif)|Restaurer tous les paramètres aux valeurs par défaut|Boîte de dialogue des paramètres des sous-titres transcrits|Début de la fenêtre de dialogue. La touche d'échappement annulera et fermera la fenêtre|Fin de la fenêtre de dialogue|Quitter le mode image dans l'image|Arrière-plan de la zone de sous-titre}
yes Rechercher le direct, actuellement après le direct
no Rechercher le direct, actuellement après le direct, dit-il.

rule fr.player.terms
about Short text of a player and its dialogs, beside chrome
class player
lang fr
at beside-chrome
cut line
text {Temps actuel|Temps restant|Type de flux|Barre de progression|Mettre en sourdine|Vitesse de lecture|Sous-titres désactivés|Sous-titres transcrits|Sous-titres transcrits désactivés|descriptions désactivées|Piste audio|Niveau de volume|Fenêtre modale|Paramètres des sous-titres|Paramètres des descriptions|Ombre portée|Famille de polices|Petites capitales|Image dans l'image|Arrière-plan du texte}
yes Temps actuel
no Temps actuel, dit-il.
