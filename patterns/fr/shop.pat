# Carts and checkouts of shops.

rule fr.shop.cart
about Cart and checkout of a shop
class navigation
lang fr
cut line
text {Votre panier est vide|Ton panier est vide|Continuer les achats|Continuer mes achats|Poursuivre mes achats|Procéder au paiement|Vous possédez un compte|Connectez-vous pour payer plus vite|Afficher les informations de la boutique|Passer aux informations produits|Choisir les options|Valider la commande|Passer la commande|Le choix d'une sélection entraîne une actualisation de la page entière|Frais d’expédition calculés à l’étape de paiement|Taxes incluses|Ajouter à la liste de souhaits|Ajouter aux favoris|Ajouter au comparateur|Ajouter à ma liste|Voir le panier|Voir mon panier|Articles ajoutés au panier|Vous aimerez aussi|Les clients ont également acheté|Les clients ayant acheté cet article ont également acheté|Produits vus récemment|Récemment consultés|Tri par popularité|Tri du plus récent au plus ancien|Tri par tarif croissant|Tri par tarif décroissant|Tri par défaut|Donner votre avis|Rédiger un avis|Soyez le premier à donner votre avis}
text Ouvrir le média <num> dans une fenêtre modale
re ^\h*(?:Réduire|Augmenter) la quantité de [^\n.!?]{2,80}$
re ^\h*Taxes, réductions et frais d[’\']expédition calculés à l[’\']étape du paiement\.?\h*$
yes Votre panier est vide
yes Continuer les achats
no Votre panier est vide de fruits.

rule fr.shop.word
about Word of a shop beside chrome
class navigation
lang fr
at edge, beside-chrome
cut line
text {Acheter|En stock|Prix habituel|Prix promotionnel|Prix soldé|Prix unitaire|Quantité|Panier|Mon panier|Commander|Comparer|Filtrer|Filtres|Supprimer|Promo|Promotions|Soldes|Meilleures ventes|Nouveautés|Cartes cadeaux|Livraison|Livraison et retours|Retours|Suivi de commande|Guide des tailles|Moyens de paiement|Trouver un magasin|Aperçu rapide}
yes Acheter
no Épuisé par la route

rule fr.shop.buy
about Button that puts a thing into the cart, and what stands there when there is none, beside chrome
class navigation
lang fr
at beside-chrome
cut line
text {Ajouter au panier|Acheter maintenant|Achat immédiat|Épuisé|Rupture de stock}
yes Ajouter au panier
no Ajouter au panier une poignée de cerises.
