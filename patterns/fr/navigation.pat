# Menus, skip links, headings of widgets.

rule fr.nav.skip
about Skip link or link back to the top
class navigation
lang fr
cut line
text {Aller|Accéder|Passer|Sauter|Allez} {au|directement au|vers le} {contenu|contenu principal|menu|menu principal|pied de page|texte}
text {Aller à la|Accéder à la|Passer à la} {navigation|recherche|navigation principale}
text {Haut de page|Retour en haut|Retour en haut de page|Retour haut de page|Revenir en haut|Remonter en haut de page|Retour à l'accueil|Retour accueil|Retour à la liste|Retour à la page d'accueil|Retour à la liste des articles|Page d'accueil|Plan du site|Menu principal|Ouvrir le menu|Fermer le menu|Afficher le menu|Masquer le menu|Navigation principale|Navigation secondaire|Navigation de l'article|Navigation des articles|Fil d'Ariane|Pied de page|Vous êtes ici|Ouvrir la navigation|Fermer la navigation|Ouvrir la recherche|Fermer la recherche|Afficher la navigation|Menu de navigation|Retour aux actualités|Retour aux articles|Toutes les rubriques|Page précédente|Page suivante|Pages suivantes|Articles plus anciens|Articles plus récents|Version mobile|Version complète|Version classique|Nouvelle fenêtre|Lien externe|Ouvrir dans une nouvelle fenêtre}
yes Aller au contenu principal
yes Retour en haut de page
yes Haut de page
no Remonter la rivière prit trois jours.
no Aller au contenu principal du texte, tel est le but de l'exercice.

rule fr.nav.feed
about Heading of a newsfeed widget
class navigation
lang fr
cut line
text {Fil d'actu|Fil d'actus|Fil d'actualité|Fil d'actualités|Fil info|Fil infos|Fil d'info|Fil d'infos|Le fil info|Le fil infos|Le fil d'actu|Le fil de l'actualité|Fil actu|Fil de presse|Toutes les dépêches|Flash info|Flash infos|Info en continu|Infos en continu|Actu en continu}
yes Fil d’actu
yes Fil info
no Fil d'actualité sans fin, le réseau use ses lecteurs.
no Le fil de l'épée

rule fr.nav.legal
about Link to the legal pages of a site
class navigation
lang fr
cut line
text {Mentions légales|Politique de confidentialité|Conditions générales|Conditions générales de vente|Conditions générales d'utilisation|Conditions d'utilisation|Politique de protection des données|Crédits et mentions légales|Crédits & mentions légales|Mentions légales et CGU|CGU|CGV|CGU / CGV|CGV/CGU|Nous contacter|Contactez-nous|Contacter la rédaction|Charte éditoriale|Charte déontologique|Informations légales|Plan du site Mentions légales|Annonces légales|Accessibilité : non conforme|Accessibilité : partiellement conforme|Signaler une erreur|Signaler un problème|Une erreur dans l'article|Erreur factuelle|Liens utiles}
re ^(?=[^\n]{10,300}$)(?:(?:(?!\h-\h)[^|•·–\n!?]){2,40}(?:[|•·–]|\h-\h)){0,8}\h*(?:[Mm]entions légales|MENTIONS LÉGALES|[Pp]olitique de confidentialité|CGU|CGV)\h*(?:(?:[|•·–]|(?<=\h)-\h)(?:(?!\h-\h)[^|•·–\n!?]){2,40}){0,8}+\|?\h*$
yes Mentions légales
yes Plan du site | Mentions légales | Contact
yes FAQ - Qui sommes-nous - Mentions légales
no Mentions légales obligatoires, dit la loi, sur chaque affiche.
no Vie privée

rule fr.nav.words
about Word of a menu beside chrome at the edge
class navigation
lang fr
at edge, beside-chrome
cut line
text {Accueil|Menu|Fermer|Ouvrir|Suivant|Précédent|Retour|Rubriques|Rubrique|Actualité|Actualités|Actu|Actus|Société|Politique|Économie|Economie|Monde|International|France|Europe|Afrique|Culture|Sport|Sports|Santé|Sciences|Science|Environnement|Planète|Météo|Vidéo|Vidéos|Photos|Podcast|Podcasts|Radio|TV|Télévision|Direct|En direct|Live|Archives|Services|Boutique|Contact|Contacts|À propos|A propos|Aide|FAQ|Recherche|Rechercher|Archive|Agenda|Emploi|Immobilier|Auto|Jeux|Opinion|Opinions|Débats|Idées|Tribune|Tribunes}
text {Blogs|Médias|Faits divers|Justice|Éducation|Cinéma|Musique|Livres|Arts|Histoire|Dossier|Dossiers|Régions|Locales|Magazine|Le Mag|Le journal|Édito|Editorial|Éditorial|Portraits|Entretiens|Enquête|Enquêtes|Reportages|Consommation|High-Tech|Numérique|Technologie|Voyage|Mode|Cuisine|Recettes|Lifestyle|Voir plus|Plus|Tout|Lire|Voir|Télécharger|Partenaires|Publicité|Annonceurs|La rédaction|L'équipe|Presse|Recrutement|OK|Oui|Non|En savoir plus|→ En savoir plus|Afficher plus|Suite|La suite|Le fil|Dépêches|Le direct|Données personnelles|Protection des données|Protection des données personnelles|Vie privée|Petites annonces|Qui sommes-nous}
yes Accueil
yes Société
no Accueil chaleureux au village
no La politique, il s'en moquait.

rule fr.nav.software
about What the software of a site says of itself and its pages
class navigation
lang fr
cut line
text {Fièrement propulsé par WordPress|J’aime chargement…|Site de WordPress-FR|Éditer cette page|Modifier cette page|S'ouvre dans une nouvelle fenêtre}
text Page <num> sur <num>
yes Fièrement propulsé par WordPress
no Modifier cette page d’histoire est interdit.

rule fr.nav.blog
about Word of a blog, a manual or a help centre beside chrome
class navigation
lang fr
at edge, beside-chrome
cut line
text {Publié dans|Étiqueté|Méta|Flux des publications|Flux des commentaires|Sur cette page|WordPress.org|Trier par|Envoyez-nous un message|Comment pouvons-nous vous aider}
re ^\h*Lire la suite de (?=\S)[^\n.!?:;]{3,80}$
yes Publié dans
yes Lire la suite de Alma Kowalska
no Étiqueté comme traître

rule fr.nav.sections
about Name of a section of a site in a run of chrome
class navigation
lang fr
at edge, beside-chrome
cut line
text {Théâtre|Événements|Le Magazine|Formation|Autres|Vivre|Urbanisme|Sociologie|Santé publique|Nutrition|Nature|Marchés publics|Caricatures|Charte|Beauté|Appels d'offres|Animaux|Amériques|Littérature|Gastronomie|Jardin|Maison|Bourse|Entreprises|Police-justice|Football|Rugby|Tennis|Cyclisme|Basket|Formule 1|Climat|Énergie|Chroniques|Éditos|Horoscope|Mots croisés|Programme TV|Voyages|Automobile|Religion|Asie|Moyen-Orient|Proche-Orient|Sorties|Expositions|Nécrologie|Avis de décès|Carnet|Diaporamas|Infographies|Dessins|Journal numérique|Édition numérique|Hors-séries}
yes Théâtre
no Théâtre et mensonge

rule fr.nav.texts
about Longer text of a manual or blog made by a site generator, beside chrome
class navigation
lang fr
at beside-chrome
cut line
text {Erreur. Cliquez pour recharger|Votre navigateur est hors ligne. Image non chargée|Merci pour votre retour !|Vous pouvez vérifier votre connexion réseau|Impossible de récupérer les résultats|Retour à la recherche|Flèche vers le bas|Flèche vers le haut|Vous pensez que cette requête doit donner des résultats ?|Retour à la recherche par mots-clés|Poser une autre question|En train de répondre|Supprimer cette recherche des favoris|Supprimer cette conversation de l'historique|Supprimer cette recherche de l'historique|Rechercher dans la documentation|Chargement de nouveaux résultats|Tapez votre recherche ici|Retour au début de la page|Activer/désactiver le retour à la ligne|Cette page a planté|Nous n'avons pas trouvé ce que vous recherchez|Pagination de la liste des articles du blog|Pagination des articles du blog|Navigation article de blog récent|Aller au contenu principal|Fermer la barre de navigation|Réduire le menu latéral|Déplier le menu latéral|Ouvrir/fermer la barre de navigation|← Retour au menu principal|Voir tous les tags}
yes Erreur. Cliquez pour recharger
no Erreur. Cliquez pour recharger, dit-il.

rule fr.nav.terms
about Short text of a manual or blog made by a site generator, beside chrome
class navigation
lang fr
at edge, beside-chrome
cut line
text {Éditeur en direct|Nouvelle version disponible|Recherche effectuée pour|Recherche de|Recherche en cours|Sources connexes|Réflexion en cours|Touche Echap|Recherche via|Touche Entrée|Soumettre la question|Aucun résultat pour|Faites-le nous savoir|Essayez de chercher|Rechercher des docs|Effacer la requête|Aucune recherche récente|Conversations récentes|Sauvegarder cette recherche|Fourni par Algolia|Copier le code|View All Authors|Nouvelles entrées|Anciennes entrées|Article plus récent|Article plus ancien|Page non répertoriée|Pages de documentation|dernière version}
yes Éditeur en direct
no Éditeur en direct, dit-il.
