# Loading indicators.

rule nl.loader.text
about Loading indicator
class loader
lang nl
cut line
text {Laden|Laden...|Bezig met laden|Bezig met laden...|Aan het laden|Even geduld|Even geduld...|Even geduld aub|Even geduld a.u.b.|Een moment geduld|Een moment geduld a.u.b.|Wordt geladen|Wordt geladen...|Reacties worden geladen|Video wordt geladen|Meer berichten laden|Inhoud wordt geladen}
yes Bezig met laden...
yes Even geduld
no Laden ging langzaam die dag.
