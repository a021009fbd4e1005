# Lists of tags.

rule nl.tags.label
about Line of tags with its label
class tags
lang nl
at edge
cut line
re ^\h*(?:Tags?|Labels?|Onderwerpen?|Thema['’]?s?|Trefwoorden|Gearchiveerd onder|Meer over|Getagd(?: met| als)?|Categorie(?:ën)?|Geplaatst in|Rubriek|Steekwoorden|TAGS?)\h*:\h*(?=\S)(?![^\n]*[.!?]\h*$)[^\n]{2,200}$
text {Trefwoorden|Gearchiveerd onder|Onderwerpen in dit artikel|Gerelateerde tags|Steekwoorden|Categorieën|Getagd met|Geplaatst in}
yes Tags: verkiezingen, droogte, Drenthe
yes Trefwoorden:
no Thema's: de gebruikelijke, zei hij, en ging.
