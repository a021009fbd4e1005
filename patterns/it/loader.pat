# Loading indicators.

rule it.loader.text
about Loading indicator
class loader
lang it
cut line
text {Caricamento in corso|Caricamento in corso...|Caricamento commenti|Caricamento contenuti|Caricamento video|Caricamento articoli}
re ^\h*(?:Caricamento)\h?(?:…|\.{2,3})\h*$
yes Caricamento in corso...
yes Caricamento...
no Attendere costa.

rule it.loader.word
about Request to wait, which people make, too
class loader
lang it
at beside-chrome
cut line
text {Caricamento|Attendere|Attendere prego|Attendi|Attendere, prego|Un attimo di pazienza|Sto caricando}
yes Caricamento
no Caricamento dei bagagli
