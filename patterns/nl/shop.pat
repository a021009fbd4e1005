# Carts and checkouts of shops.

rule nl.shop.cart
about Cart and checkout of a shop
class navigation
lang nl
cut line
text {Je winkelwagen is leeg|Uw winkelwagen is leeg|Je winkelmandje is leeg|Uw winkelmand is leeg|Verder winkelen|Doorgaan met winkelen|Heb je een account?|Log in om sneller af te rekenen|Ga direct naar productinformatie|Als je een keuze maakt, wordt de hele pagina vernieuwd|Opent in een nieuw venster|Winkelgegevens bekijken|Belastingen, kortingen en verzendkosten worden berekend bij het afrekenen|Verzendkosten worden berekend bij de checkout|Inclusief belasting|incl. btw|excl. btw|Bekijk winkelwagen|Winkelwagen bekijken|Verder naar bestellen|Doorgaan naar afrekenen|Toevoegen aan verlanglijst|Aan verlanglijst toevoegen|Artikel toegevoegd aan winkelwagen|Anderen kochten ook|Klanten kochten ook|Anderen bekeken ook|Recent bekeken|Sorteer op populariteit|Sorteren op nieuwste|Sorteer op prijs: laag naar hoog|Sorteer op prijs: hoog naar laag|Standaard sortering|Schrijf een review|Schrijf een beoordeling}
text Media <num> openen in modaal
re ^\h*Aantal (?:verlagen|verhogen) voor [^\n.!?]{2,80}$
yes Je winkelwagen is leeg
yes Verder winkelen
no Je winkelwagen is leeg gebleven.

rule nl.shop.word
about Word of a shop beside chrome
class navigation
lang nl
at edge, beside-chrome
cut line
text {Op voorraad|Niet op voorraad|Normale prijs|Aanbiedingsprijs|Eenheidsprijs|Aantal|Winkelwagen|Winkelmandje|Afrekenen|Vergelijken|Filteren|Filters|Verwijderen|Aanbiedingen|Uitverkoop|Bestsellers|Nieuw binnen|Cadeaubonnen|Verzending|Verzending en retour|Retourneren|Betaalmethoden|Maattabel|Verlanglijst|Favorieten|Opties selecteren|Snel bekijken}
yes Op voorraad
no Uitverkocht was de zaal

rule nl.shop.buy
about Button that puts a thing into the cart, and what stands there when there is none, beside chrome
class navigation
lang nl
at beside-chrome
cut line
text {Aan winkelwagen toevoegen|Toevoegen aan winkelwagen|In winkelwagen|In winkelmand|Nu kopen|Koop nu|Uitverkocht}
yes Aan winkelwagen toevoegen
no In winkelwagen zaten drie katten.
