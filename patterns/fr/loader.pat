# Loading indicators.

rule fr.loader.text
about Loading indicator
class loader
lang fr
cut line
text {Chargement|Chargement en cours|Chargement...|Chargement du live|Chargement du direct|Chargement des commentaires|Chargement de la page|Chargement du lecteur|Chargement de la vidéo|Veuillez patienter|Merci de patienter|Chargement, veuillez patienter|Un instant svp|Un instant s'il vous plaît|En cours de chargement|Chargement du contenu|Chargement de l'article suivant}
re ^\h*(?:Patientez|Un instant)\h?(?:…|\.{2,3})\h*$
yes Chargement...
yes Chargement en cours…
no Chargement du camion : une heure.
no Un instant, il crut la voir.