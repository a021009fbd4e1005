# Apps.

rule fr.app.install
about Prompt to install or open an app
class app
lang fr
cut line
text {Télécharger|Téléchargez|Installer|Installez|Ouvrir|Ouvrez|Découvrez|Retrouvez-nous sur|Lire dans|Ouvrir dans} {l'application|l'appli|notre application|notre appli|l'app|l'application mobile|nos applications|notre application mobile|notre application gratuite}
text {Disponible sur|Télécharger dans|Télécharger sur|Télécharger dans l'} {Google Play|App Store|l'App Store|le Play Store|Google Play Store}
text {Nos applications|Nos applis|Applications mobiles|Application mobile|Installer l'app}
yes Téléchargez notre application
yes Disponible sur Google Play
no Téléchargez l'application et laissez votre sac au vestiaire, dit l'hôtesse.

rule fr.app.word
about Word for a site's apps beside chrome
class app
lang fr
at edge, beside-chrome
cut line
text {Applications|L'application}
yes Applications
no Applications et limites de la méthode
