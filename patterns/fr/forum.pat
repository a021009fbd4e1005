# Frames of forum software.

rule fr.forum.frame
about Frame of forum software around the posts
class navigation
lang fr
cut line
text {Index du forum|Supprimer les cookies|Supprimer les cookies du forum|Heures au format UTC|Fuseau horaire sur UTC|Qui est en ligne|Signaler ce message|Répondre en citant|Afficher les messages postés depuis|Afficher les messages depuis|Sujets similaires|Sujets suggérés|Nouveau sujet|Répondre à ce sujet|Sujet précédent|Sujet suivant|Outils de la discussion|Discussions similaires|Cliquez pour agrandir...|Règles de messages|Vous ne pouvez pas poster de nouveaux sujets|Vous ne pouvez pas répondre aux sujets|Vous ne pouvez pas modifier vos messages|Navigation rapide}
re ^\h*Utilisateurs parcourant (?:ce|actuellement ce) forum\h*:[^\n]{2,120}$
re ^\h*(?:Développé|Propulsé) par (?:phpBB|vBulletin|XenForo|Discourse|MyBB|Invision|SMF|Flarum)\b[^\n]{0,140}$
re ^\h*(?:Retourner|Revenir) vers «\h?[^»\n]{2,60}»\h*$
yes Index du forum
yes Répondre en citant
yes Utilisateurs parcourant ce forum : Aucun utilisateur inscrit et 3 invités
no Nouveau sujet de discorde
