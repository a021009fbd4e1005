# Search boxes.

rule fr.search.box
about Search box and its hints
class search
lang fr
cut line
text {Rechercher sur le site|Rechercher un article|Rechercher dans le site|Recherche avancée|Lancer la recherche|Votre recherche|Recherche sur le site|Tapez votre recherche|Saisissez votre recherche|Entrez votre recherche|Mots-clés de recherche|Résultats de recherche|Résultats de la recherche|Recherche pour|Effacer la recherche|Ouvrir la recherche|Aucun résultat trouvé}
yes Rechercher sur le site
no Rechercher un article dans cette boutique relève de l'exploit.

rule fr.search.word
about Question or word of a search box beside chrome
class search
lang fr
at edge, beside-chrome
cut line
text {Que recherchez-vous|Aucun résultat}
yes Que recherchez-vous
no Que recherchez-vous là-haut, demanda-t-elle.
