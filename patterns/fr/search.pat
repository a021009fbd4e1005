# Search boxes.

rule fr.search.box
about Search box and its hints
class search
lang fr
cut line
text {Rechercher sur le site|Rechercher un article|Rechercher dans le site|Recherche avancée|Lancer la recherche|Votre recherche|Recherche sur le site|Que recherchez-vous|Tapez votre recherche|Saisissez votre recherche|Entrez votre recherche|Mots-clés de recherche|Résultats de recherche|Résultats de la recherche|Recherche pour|Effacer la recherche|Ouvrir la recherche|Aucun résultat|Aucun résultat trouvé}
yes Rechercher sur le site
yes Que recherchez-vous ?
no Rechercher un article dans cette boutique relève de l'exploit.
