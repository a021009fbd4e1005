# Carts and checkouts of shops.

rule it.shop.cart
about Cart and checkout of a shop
class navigation
lang it
cut line
text {Il tuo carrello è vuoto|Il carrello è vuoto|Continua lo shopping|Continua gli acquisti|Continua ad acquistare|Hai un account?|Accedi per velocizzare il check-out|Passa alle informazioni sul prodotto|Se effettui una selezione, la pagina verrà completamente aggiornata|Si apre in una nuova finestra|Visualizza informazioni sul negozio|Imposte, sconti e spese di spedizione calcolati al check-out|Spese di spedizione calcolate al check-out|Imposte incluse|Visualizza carrello|Vedi carrello|Procedi all’acquisto|Vai alla cassa|Concludi ordine|Aggiungi alla lista dei desideri|Aggiungi ai preferiti|Articolo aggiunto al carrello|I clienti hanno acquistato anche|Chi ha acquistato questo articolo ha acquistato anche|Visti di recente|Prodotti visti di recente|Ordina in base alla popolarità|Ordina in base al più recente|Ordina per prezzo: dal più economico|Ordina per prezzo: dal più caro|Ordinamento predefinito|Scrivi una recensione|Scrivi la prima recensione}
text Apri contenuti multimediali <num> in finestra modale
re ^\h*(?:Diminuisci|Aumenta) quantità per [^\n.!?]{2,80}$
yes Il tuo carrello è vuoto
yes Continua lo shopping
no Il tuo carrello è vuoto di frutta.

rule it.shop.word
about Word of a shop beside chrome
class navigation
lang it
at edge, beside-chrome
cut line
text {Acquista|Disponibile|Non disponibile|Prezzo di listino|Prezzo scontato|Prezzo unitario|Quantità|Carrello|Check-out|Cassa|Confronta|Filtra|Filtri|Rimuovi|Offerte|Saldi|Più venduti|Novità|Buoni regalo|Spedizioni|Spedizioni e resi|Resi|Metodi di pagamento|Guida alle taglie|Lista dei desideri|Preferiti|Scegli|Vista rapida}
yes Acquista
no Esaurito dal viaggio

rule it.shop.buy
about Button that puts a thing into the cart, and what stands there when there is none, beside chrome
class navigation
lang it
at beside-chrome
cut line
text {Aggiungi al carrello|Acquista ora|Compra ora|Esaurito}
yes Aggiungi al carrello
no Aggiungi al carrello una ruota.
