# Loading indicators.

rule it.loader.text
about Loading indicator
class loader
lang it
cut line
text {Caricamento|Caricamento...|Caricamento in corso|Caricamento in corso...|Attendere|Attendere prego|Attendere prego...|Attendi|Attendere, prego|Un attimo di pazienza|Caricamento commenti|Caricamento contenuti|Caricamento video|Caricamento articoli|Sto caricando}
yes Caricamento in corso...
yes Attendere prego
no Attendere costa.
