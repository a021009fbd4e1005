# Sign-up for letters and alerts.

rule fr.newsletter.button
about Button or heading of a newsletter sign-up
class newsletter
lang fr
cut line
text {S'inscrire|Inscrivez-vous|Inscription|Je m'inscris|S'abonner|Abonnez-vous|Abonnement|Inscris-toi|Recevoir|Recevez|Je m'abonne} [gratuitement] {à la|à notre|à nos|aux|notre|la|nos|les|à cette|votre} {newsletter|newsletters|infolettre|infolettres|lettre d'information|lettre d'info|lettres d'information|lettre|newsletter quotidienne|newsletter hebdomadaire|newsletter gratuite|infolettre matinale|lettre hebdomadaire}
text {Inscription newsletter|Inscription à la newsletter|Nos newsletters|Toutes nos newsletters|Toutes les newsletters|Choisissez vos newsletters|Gérer mes newsletters|Newsletter gratuite|Je m'inscris à la newsletter|Recevoir la newsletter|Recevoir nos newsletters|Newsletter abonnez-vous|Podcasts & Newsletter|Alertes info|Mes alertes|Activer les notifications|Activer les alertes|Recevoir les notifications|Recevez nos alertes}
yes Inscrivez-vous à notre newsletter
yes S’abonner à nos newsletters
yes Nos newsletters
no La newsletter est devenue, pour les auteurs, une revue à part entière.
no Inscrivez-vous à notre newsletter, disait l'affiche, que personne ne lisait.

rule fr.newsletter.receive
about Sentence that offers a letter by e-mail
class newsletter
lang fr
cut line
re ^\h*(?:Recevez|Recevoir|Retrouvez|Recevez gratuitement|Inscrivez-vous|Abonnez-vous|Entrez|Saisissez|Indiquez|Pour (?:rester|être) informée?,? (?:inscrivez|abonnez)-vous|Ne (?:manquez|ratez) (?:rien|plus)\b[^.!?]{0,40}(?:inscrivez|abonnez)-vous)\b[^.!?]{0,110}\b(?:par (?:e-?mail|mail|courriel)|newsletters?|infolettres?|lettre d['’]information|boîte (?:mail|e-mail|de réception)|votre (?:adresse )?(?:e-?mail|courriel))\b[^.!?]{0,60}[.!:?]?\h*$
yes Recevez l'actualité de la région tous les matins par e-mail.
yes Entrez votre email pour recevoir la newsletter
yes Abonnez-vous gratuitement à notre newsletter hebdomadaire :
no Recevez mes salutations, écrivait-il à son frère, et brûlez ce courriel. Il n'en fit rien.
no Les candidats recevront leur convocation par courriel.

rule fr.newsletter.feedback
about Feedback of a sign-up form
class newsletter
lang fr
cut line
text {Merci pour votre inscription|Merci de votre inscription|Votre inscription a bien été prise en compte|Votre inscription est bien prise en compte|Merci, votre inscription a bien été prise en compte|Vous êtes inscrit à la newsletter|Vous êtes bien inscrit|Vous êtes désormais inscrit|Votre adresse e-mail n'est pas valide|Veuillez saisir une adresse e-mail valide|Veuillez renseigner votre adresse e-mail|Adresse e-mail invalide|Votre adresse email|Votre adresse e-mail|Votre adresse mail|Votre e-mail|Votre email|Votre courriel|Adresse e-mail|Adresse email|Entrez votre email|Entrez votre adresse e-mail|Saisissez votre adresse e-mail}
text Vous pouvez vous désinscrire à tout moment
re ^\h*(?:En (?:vous inscrivant|m['’]inscrivant|cliquant sur|renseignant)|Vous pouvez (?:à tout moment )?vous (?:désinscrire|désabonner)|Votre adresse (?:e-?mail|de messagerie|mail) (?:est|sera|ne sera)\b[^.]{0,30}(?:utilisée|conservée|collectée))\b[^\n]{0,260}(?:newsletters?|désinscri|désabonn|politique de confidentialité|données personnelles|conditions générales)[^\n]{0,200}$
yes Votre inscription a bien été prise en compte.
yes Votre adresse e-mail*
yes En vous inscrivant, vous acceptez les conditions générales d’utilisations et notre politique de confidentialité.
no Votre adresse email figure au bas du contrat.

rule fr.newsletter.word
about Heading of a newsletter box at the edge
class newsletter
lang fr
at edge
cut line
text {Newsletter|Newsletters|Infolettre|Infolettres|Lettre d'information|Lettres d'information|Lettre d'info|La newsletter|Les newsletters}
yes Newsletter
no La newsletter est un genre littéraire.
