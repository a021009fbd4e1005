# What a button that copies an address says before and after.

rule it.clipboard.button
about Copy-link button and its feedback
class clipboard
lang it
cut line
text {Copia|Copiare} {link|il link|URL|l'URL|indirizzo|il collegamento|link negli appunti|l'indirizzo}
text {Link copiato|Link copiato!|Copiato|Copiato!|Copiato negli appunti|Link copiato negli appunti|Copia negli appunti|URL copiato|Collegamento copiato}
yes Copia link
yes Link copiato!
no Copiato a mano, il libro richiese un anno.
