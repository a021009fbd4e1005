# Advertisements.

rule fr.advert.label
about Label of an advertisement
class advert
lang fr
cut line
text {Publicité|PUBLICITÉ|Contenu sponsorisé|Article sponsorisé|Sponsorisé|Publi-rédactionnel|Publirédactionnel|Publi-communiqué|Publicité - Lire la suite|Publicité - Continuer la lecture|Publicité, lire la suite ci-dessous|La suite après la publicité|La suite après cette publicité|L'article continue après la publicité|Suite de l'article après la publicité|Fin de la publicité|Contenu partenaire|Espace publicitaire|Votre publicité ici|Pourquoi je vois cette publicité|Passer la publicité|Fermer la publicité|Publicité Publicité|Contenus sponsorisés|Communiqué sponsorisé|Liens sponsorisés|Lien sponsorisé|Sponsorisé par}
yes Publicité
yes La suite après la publicité
no La publicité ne ment jamais tout à fait.
no Publicité mensongère

rule fr.advert.blocker
about Request to switch off the ad blocker
class advert
lang fr
cut line
re ^\h*(?:Vous utilisez|Il semble que vous utilisiez|Nous avons détecté|Désactivez|Merci de désactiver|Veuillez désactiver|Un bloqueur de publicité)\b[^.!?]{0,60}\b(?:bloqueurs? de publicités?|adblock(?:er)?|bloqueurs? de pub)\b[^\n]{0,160}$
yes Vous utilisez un bloqueur de publicité
yes Merci de désactiver votre bloqueur de publicités pour soutenir le site.
no Un internaute sur trois utilise un bloqueur de publicité.

rule fr.advert.word
about Word of an advertisement's label beside chrome
class advert
lang fr
at edge, beside-chrome
cut line
text {Pub|Annonce|En partenariat avec|Partenariat|Inread invent}
yes Pub
no Annonce faite à la radio
