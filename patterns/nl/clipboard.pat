# What a button that copies an address says before and after.

rule nl.clipboard.button
about Copy-link button and its feedback
class clipboard
lang nl
cut line
text {Kopieer link|Kopieer de link|Link kopiëren|Link gekopieerd|Link gekopieerd!|Gekopieerd|Gekopieerd!|Gekopieerd naar klembord|Kopieer naar klembord|Kopiëren naar klembord|Link is gekopieerd|De link is gekopieerd|URL kopiëren|Kopieer URL|Link gekopieerd naar klembord}
yes Link kopiëren
yes Gekopieerd!
no Gekopieerd werd het boek pas later.
