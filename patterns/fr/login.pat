# Accounts.

rule fr.login.button
about Link or button to log in or sign up
class login
lang fr
cut line
text {Se connecter|S'identifier|S'inscrire|Créer un compte|Créer mon compte|Connectez-vous|Identifiez-vous|Je me connecte|Je m'identifie|Je crée mon compte|Mon compte|Se déconnecter|Me connecter|Me déconnecter|Mot de passe oublié|Mot de passe perdu|Identifiant ou mot de passe oublié|Rester connecté|Se souvenir de moi|Espace abonné|Espace abonnés|Espace client|Espace membre|Espace perso|Inscrivez-vous|Inscrivez-vous gratuitement|Créez votre compte|Créez un compte|Créer un compte gratuitement|Connectez-vous ici|Connexion à votre compte|Connectez-vous à votre compte|Bienvenue ! Connectez-vous à votre compte|Récupérer votre mot de passe|Confirmer le mot de passe|Votre mot de passe|Votre nom d'utilisateur|Connexion / Inscription|Inscription / Connexion|Se connecter / S'inscrire|S'inscrire / Se connecter|Un mot de passe vous sera envoyé par email|Modifier mon profil|Gérer mon compte}
text {Se connecter|Connexion|Connectez-vous|S'inscrire|Continuer|S'identifier} avec {Facebook|Google|Apple|Twitter|un compte|mon compte|votre compte}
text {Connexion|S'inscrire|Se connecter|Menu} {S'identifier|Se connecter|S'inscrire|Fermer|Connexion|Mon compte|Se déconnecter}
yes Se connecter
yes Mot de passe oublié ?
yes Se connecter avec Facebook
no Se connecter aux autres, voilà le mot d'ordre.
no Connexion perdue, le navire dériva trois jours.

rule fr.login.question
about Line that asks whether one has an account
class login
lang fr
cut line
re ^\h*(?:Vous avez déjà un compte|Vous avez un compte(?=\h*\?|\h+(?:sur|chez)\b)|Pas encore (?:de compte|inscrit|membre)|Vous n['’]avez pas (?:encore )?de compte|Nouveau (?:client|membre|sur)|Déjà (?:client|membre|un compte))\b[^.!?]{0,40}\?\h*(?:Connectez-vous|Se connecter|Identifiez-vous|Inscrivez-vous|S['’]inscrire|Créez[ -][^.!?]{0,30}|Créer [^.!?]{0,20}|Cliquez ici)?[.!]?\h*$
yes Vous n'avez pas encore de compte ? Inscrivez-vous
yes Pas encore inscrit ?
no Vous avez un compte à régler avec lui, n'est-ce pas ? Il sourit.
no Vous avez un compte à régler ?

rule fr.login.word
about Word of a login form beside chrome
class login
lang fr
at edge, beside-chrome
cut line
text {Connexion|Mon espace|Mon profil|Déconnexion|Identifiant|Mot de passe|Nom d'utilisateur}
yes Connexion
no Connexion perdue
