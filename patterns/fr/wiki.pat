# Frames of wikis.

rule fr.wiki.frame
about Frame of a wiki around its text
class navigation
lang fr
cut line
text {Un article de Wikipédia, l'encyclopédie libre|Aller à la navigation|Aller à la recherche|Aller à la navigation Aller à la recherche|Pages liées|Suivi des pages liées|Pages spéciales|Lien permanent|Informations sur la page|Citer cette page|Citer cet article|Télécharger comme PDF|Version imprimable|Élément Wikidata|Obtenir une URL raccourcie|Télécharger le code QR|Afficher / masquer le sommaire|Modifier les liens|Modifier le code|Voir l’historique|Modifications récentes|Page au hasard|\[modifier \| modifier le code\]|\[modifier le code\]}
yes Pages liées
yes [modifier | modifier le code]
no Lien permanent entre deux rives

rule fr.wiki.edited
about Line that says when a wiki page was last changed
class timestamp
lang fr
cut line
text La dernière modification de cette page a été faite le <date:modified>[ à <clock>|, à <clock>]
yes La dernière modification de cette page a été faite le 3 mars 2019 à 10:15. => modified=3 mars 2019
no La dernière modification de cette page a été faite par un moine.

rule fr.wiki.licence
about Licence under the text of a wiki
class copyright
lang fr
cut line
re ^\h*(?:Les textes sont disponibles|Le contenu est disponible|Le texte est disponible) sous (?:la )?(?:licence )?(?:Creative Commons|CC[ -]BY|GNU)[^\n]{0,260}$
yes Les textes sont disponibles sous licence Creative Commons attribution, partage dans les mêmes conditions ; d’autres termes peuvent s’appliquer.
no Les textes sont disponibles sous le comptoir.
