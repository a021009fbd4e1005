# Keywords and sections.

rule fr.tags.label
about Label in front of keywords, alone on its line
class tags
lang fr
at edge
cut line
text {Mots-clés|Mots clés|Mot-clé|Tags|Thèmes associés|Catégories|Dans cet article|Sujets associés|En relation|Étiquettes|Classé dans|Rubriques associées|Tags associés|Thèmes abordés|Thématiques associées}
yes Mots-clés :
yes Tags :
no Thèmes et variations

rule fr.tags.line
about Label and keywords on one line
class tags
lang fr
at edge
cut line
re ^\h*(?:[Mm]ots?[- ]clés?|MOTS[- ]CLÉS|[Tt]ags?|TAGS?|[Tt]hématiques?|[Ee]tiquettes?|[ÉE]tiquettes?|[Cc]lassé (?:dans|sous)|[Cc]atégories?)\h*:\h*\S[^.!?:]{1,200}$
yes Mots-clés : agriculture, eau, sécheresse
yes Tags: Bretagne, pêche
no Mots-clés : la recherche en ligne a changé. Voici comment.

rule fr.tags.word
about Word over keywords beside chrome
class tags
lang fr
at edge, beside-chrome
cut line
text {Lieux|Personnalités|Sujets|Thèmes|Thématiques}
yes Lieux
no Lieux de mémoire
