# Loading indicators.

rule nl.loader.text
about Loading indicator
class loader
lang nl
cut line
text {Bezig met laden|Bezig met laden...|Aan het laden|Wordt geladen|Wordt geladen...|Reacties worden geladen|Video wordt geladen|Meer berichten laden|Inhoud wordt geladen}
re ^\h*(?:Laden)\h?(?:…|\.{2,3})\h*$
yes Bezig met laden...
yes Laden...
no Laden ging langzaam die dag.

rule nl.loader.word
about Request to wait, which people make, too
class loader
lang nl
at beside-chrome
cut line
text {Even geduld|Even geduld aub|Even geduld a.u.b.|Een moment geduld|Een moment geduld a.u.b.}
yes Even geduld
no Even geduld graag, zei hij.
