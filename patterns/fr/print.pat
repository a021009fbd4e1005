# Tools of a page: print, save, listen, font size.

rule fr.print.tools
about Print, save, listen and font-size tools
class print
lang fr
cut line
text {Imprimer l'article|Imprimer cet article|Imprimer cette page|Imprimer la page|Version imprimable|Version PDF|Version à imprimer|Imprimer Imprimer cette page|Lire plus tard|Sauvegarder l'article|Enregistrer l'article|Sauvegarder cet article|Ajouter à ma sélection|Ajouter à mes articles|Écouter l'article|Écouter cet article|Ecouter cet article|Écouter le podcast|Taille du texte|Taille des caractères|Agrandir le texte|Réduire le texte|Augmenter la taille du texte|Diminuer la taille du texte|Mode sombre|Mode lecture|Mode clair|Enregistrer en PDF|Télécharger le PDF|Télécharger en PDF|Télécharger l'article|Offrir cet article|Offrir l'article|Réserver cet article|A+ A-|Écouter le titre en cours|Agrandir l'image|Agrandir la photo|Voir en plein écran|Voir le diaporama}
yes Imprimer l’article
yes Écouter l’article
no Imprimer un journal coûte cher.
no Écouter cet article de la constitution lu à voix haute fut long.

rule fr.print.words
about Word of a page tool beside chrome
class print
lang fr
at edge, beside-chrome
cut line
text {Imprimer|Envoyer|Enregistrer|Sauvegarder|Écouter|Ecouter|PDF|Réagir|Traduire|Favoris|Signaler|Offrir|Imprimez|Classer|Zoom|Voir la photo|Plein écran|Voir les photos}
yes Envoyer
yes Écouter
no Envoyer des fleurs

rule fr.print.bar
about Line of two or more tools of a page, and nothing else
class print
lang fr
cut line
re ^\h*(?:(?:Imprimer|Envoyer(?: par (?:e-?mail|mail|courriel)| à un ami)?|Partager|Tweeter|Commenter|Réagir|Recommander|Signaler|PDF|Enregistrer|Écouter|Ecouter|Classer|Facebook|Twitter|WhatsApp|E-mail|Email|\d{1,5} commentaires?|Permalien|Lien permanent)(?!\p{L})[\h|,/·•–-]*){2,9}$
yes Imprimer | Envoyer par e-mail | 3 commentaires
yes Partager Tweeter Imprimer
no Imprimer et partager, tel est son métier.
no Imprimer
