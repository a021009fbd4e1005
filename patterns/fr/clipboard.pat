# What a button that copies an address says before and after.

rule fr.clipboard.button
about Copy-link button and its feedback
class clipboard
lang fr
cut line
text {Copié|Copié !|Lien copié|Lien copié !|Copier le lien|Copier l'URL|Copier le lien de l'article|Le lien a été copié|Le lien a bien été copié|Lien copié dans le presse-papiers|Lien copié dans le presse-papier|Copié dans le presse-papiers|Copié dans le presse-papier|Copier dans le presse-papiers|Copier dans le presse-papier|Le lien a été copié dans le presse-papiers|URL copiée|Adresse copiée|Copier l'adresse|Copier le lien Copié|Copier le lien Lien copié|Copié dans votre presse-papiers}
yes   • Copié
yes Lien copié !
yes Copier le lien
no Copié sur un manuscrit perdu, le texte reste incertain.
no Copier le lien entre deux cellules, tel est le but.

rule fr.clipboard.word
about Copy button beside chrome
class clipboard
lang fr
at edge, beside-chrome
cut line
text {Copier|Copier le texte}
yes Copier
no Copier, c'est apprendre.
