# Loading indicators.

rule fr.loader.text
about Loading indicator
class loader
lang fr
cut line
text {Chargement en cours|Chargement du live|Chargement du direct|Chargement des commentaires|Chargement de la page|Chargement du lecteur|Chargement de la vidéo|Chargement, veuillez patienter|Un instant svp|Un instant s'il vous plaît|En cours de chargement|Chargement du contenu|Chargement de l'article suivant}
re ^\h*(?:Patientez|Un instant)\h?(?:…|\.{2,3})\h*$
re ^\h*(?:Chargement)\h?(?:…|\.{2,3})\h*$
yes Chargement...
yes Chargement en cours…
no Chargement du camion : une heure.
no Un instant, il crut la voir.

rule fr.loader.word
about Request to wait, which people make, too
class loader
lang fr
at beside-chrome
cut line
text {Chargement|Veuillez patienter|Merci de patienter}
yes Chargement
no Chargement du camion
