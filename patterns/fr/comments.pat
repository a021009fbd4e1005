# Discussions under an article.

rule fr.comment.login
about Prompt to log in before commenting
class comment-login
lang fr
cut line
text Pour {participer aux discussions|participer à la discussion|participer|commenter|réagir|commenter cet article|réagir à cet article|laisser un commentaire|poster un commentaire|publier un commentaire|ajouter un commentaire|rejoindre la discussion|voter}{, | }{identifiez-vous|connectez-vous|inscrivez-vous|veuillez vous connecter|veuillez vous identifier|vous devez être connecté|vous devez vous connecter|il faut être connecté|merci de vous connecter|abonnez-vous} [ou créez-vous un compte|ou créez un compte|ou inscrivez-vous|ou connectez-vous|ou vous inscrire|ou abonnez-vous|ou identifiez-vous]
text {Vous devez|Il faut|Vous devez d'abord} {être connecté|être connecté(e)|vous connecter|être identifié|être inscrit|être abonné|vous identifier|se connecter|être membre|être enregistré} {pour|afin de} {commenter|réagir|participer|publier un commentaire|poster un commentaire|laisser un commentaire|ajouter un commentaire|écrire un commentaire|rédiger un commentaire|pouvoir commenter|poster|répondre|voter|pouvoir laisser un commentaire}
text {Connectez-vous|Identifiez-vous|Inscrivez-vous|Veuillez vous connecter|Se connecter|Abonnez-vous|Merci de vous connecter} [ou inscrivez-vous|ou créez un compte|ou créez-vous un compte] pour {commenter|réagir|participer|publier un commentaire|poster un commentaire|laisser un commentaire|ajouter un commentaire|écrire un commentaire|pouvoir commenter|participer à la discussion|participer aux discussions|rejoindre la conversation|répondre}
text {Seuls les abonnés|Seuls les membres|Les commentaires sont réservés aux abonnés|Commentaires réservés aux abonnés} [peuvent commenter|peuvent laisser un commentaire|peuvent réagir|peuvent commenter les articles]
yes Pour participer aux discussions, identifiez-vous ou créez-vous un compte
yes Vous devez être connecté pour publier un commentaire.
yes Connectez-vous pour laisser un commentaire
no Pour participer aux discussions, le ministre a dû annuler son voyage.
no Pour commenter, il faut d'abord comprendre.

rule fr.comment.form
about Heading or button of a comment form
class comment-form
lang fr
cut line
text {Laisser|Laissez|Ajouter|Ajoutez|Poster|Postez|Écrire|Ecrire|Publier|Publiez|Déposer|Rédiger|Voir|Lire|Afficher|Masquer|Fermer|Charger} {un commentaire|votre commentaire|les commentaires|tous les commentaires|plus de commentaires|le commentaire|mon commentaire|d'autres commentaires}
text {Laisser un commentaire|Laisser une réponse|Poster un commentaire|Répondre} Annuler la réponse
text {Laisser une réponse|Laisser un avis|Annuler la réponse|Réagir à cet article|Réagissez|Réagissez à cet article|Commenter cet article|Commentez|Commentez cet article|Soyez le premier à commenter|Soyez le premier à réagir|Soyez le premier à commenter cet article|Aucun commentaire|Aucun commentaire pour le moment|Aucun commentaire pour l'instant|Pas encore de commentaire|Pas de commentaires|Les commentaires sont fermés|Les commentaires sont clos|Commentaires fermés|Commentaires désactivés|Les commentaires sont désactivés|Tous les commentaires|Signaler un abus|Signaler ce commentaire|Signaler ce contenu|Signaler un contenu abusif|Répondre à ce message|Derniers commentaires|Commentaires récents|Vos commentaires|Ajouter votre réaction|Votre commentaire|Participer à la discussion|Rejoindre la discussion|Qu'en pensez-vous|Donnez votre avis|Donner mon avis|Afficher plus de commentaires|Modération a priori|Charte des commentaires|Charte de modération}
text {Se connecter ou s'inscrire pour poster un commentaire|Trier par meilleurs|Démarrer la discussion…|Ce commentaire a été supprimé}
yes Laisser un commentaire
yes Soyez le premier à réagir !
yes Laisser un commentaire Annuler la réponse.
yes Se connecter ou s'inscrire pour poster un commentaire
no Laisser un commentaire sans réponse est impoli.
no Réagir vite était son seul talent.

rule fr.comment.notice
about Notice under a comment form
class comment-form
lang fr
cut line
re ^\h*(?:Votre adresse (?:e-mail|email|de messagerie|mail) ne sera (?:pas|jamais) publiée\b[^\n]{0,110}|Les champs obligatoires sont (?:indiqués|marqués)\b[^\n]{0,30}|Enregistrer mon nom, (?:mon |e-)[^\n]{0,110}|Prévenez-moi de tous les nouveaux (?:commentaires|articles) par e-mail\.?|Me notifier des (?:nouveaux|prochains) (?:commentaires|articles)[^\n]{0,30}|Avertissez-moi par e-?mail[^\n]{0,60}|Ce site utilise Akismet pour réduire les indésirables\.[^\n]{0,110}|Pour créer des paragraphes, laissez simplement des lignes vides\.?|Veuillez laisser ce champ vide\b[^\n]{0,10}|Si vous êtes (?:un )?humain[^\n]{0,40}|Vous commentez à l['’]aide de votre compte[^\n]{0,60}|Votre commentaire (?:est en attente de modération|sera publié après modération)\.?|Entrez ci-dessous vos coordonnées ou cliquez sur une icône[^\n]{0,60}|Les commentaires sont (?:soumis à|modérés)[^\n]{0,60}|\d{1,5} caractères (?:restants|maximum)\.?)\h*$
yes Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *
yes Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.
yes Ce site utilise Akismet pour réduire les indésirables. En savoir plus sur la façon dont vos commentaires sont traités.
no Votre adresse, madame, ne sera pas publiée, promit-il.

rule fr.comment.counter
about Number of comments, reactions, views
class comment-counter
lang fr
cut line
text <num> {commentaire|commentaires|réaction|réactions|réponse|réponses|vues|avis|lectures|contributions|J'aime} [Répondre|Réagir|Commenter|Ajouter un commentaire|sur cet article]
text {Commentaires|Réactions|Commentaire|Réponses|Avis|Vues}{ | : |: |}{(<num>)|<num>}
text {Voir|Lire|Afficher} [les|tous les] <num> {commentaires|réactions|réponses|avis}
text {Aucune réaction|Aucun avis|Aucune réponse}
yes 61 commentaires
yes Commentaires (6)
yes Voir les 12 commentaires
no 61 commentaires ont été lus à l'audience.

# Single words are words: they need other chrome beside them.
rule fr.comment.word
about Word of a comment form beside chrome
class comment-form
lang fr
at edge, beside-chrome
cut line
text {Commentaires|Commentaire|Commenter|Répondre|Réagir|Signaler|Nom|Votre nom|Nom *|Prénom|Pseudo|E-mail|Courriel|Site web|Site internet|Message|Votre message|Envoyer|Valider|Soumettre|Publier|Annuler|Prévisualiser|Citer|J'aime|Je n'aime pas|Recommander|Modifier|Supprimer|Plus récents|Plus anciens|Sujet|Objet|Téléphone|Captcha|Débat|Réactions|Contribution|Alerter|Trier par|Les plus récents|Les plus anciens|Vos réactions|Pas de commentaire}
yes Commentaires
yes Envoyer
no Commentaires de la presse étrangère
no Répondre était au-dessus de ses forces.
no Pas de commentaire de la part du maire.
