# Carts and checkouts of shops.

rule pl.shop.cart
about Cart and checkout of a shop
class navigation
lang pl
cut line
text {Twój koszyk jest pusty|Koszyk jest pusty|Kontynuuj zakupy|Masz konto?|Zaloguj się, aby szybciej zrealizować zakup|Przejdź do informacji o produkcie|Wybranie opcji powoduje odświeżenie całej strony|Otwiera się w nowym oknie|Podatki, rabaty i koszty wysyłki obliczone przy realizacji zakupu|Z wliczonymi podatkami|Zobacz koszyk|Przejdź do koszyka|Przejdź do kasy|Realizuj zakup|Złóż zamówienie|Dodaj do listy życzeń|Dodaj do ulubionych|Dodaj do porównania|Produkt dodany do koszyka|Klienci kupili również|Inni klienci kupili również|Ostatnio oglądane|Ostatnio oglądane produkty|Sortuj wg popularności|Sortuj od najnowszych|Sortuj po cenie od najniższej|Sortuj po cenie od najwyższej|Domyślne sortowanie|Napisz recenzję|Dodaj opinię|Napisz opinię}
text Otwórz multimedia <num> w oknie modalnym
re ^\h*(?:Zmniejsz|Zwiększ) ilość dla [^\n.!?]{2,80}$
yes Twój koszyk jest pusty
yes Kontynuuj zakupy
no Twój koszyk jest pusty od rana.

rule pl.shop.word
about Word of a shop beside chrome
class navigation
lang pl
at edge, beside-chrome
cut line
text {Dostępny|Niedostępny|Cena regularna|Cena sprzedaży|Cena jednostkowa|Ilość|Koszyk|Twój koszyk|Porównaj|Filtruj|Filtry|Usuń|Promocje|Wyprzedaż|Bestsellery|Nowości|Karty podarunkowe|Dostawa|Dostawa i płatność|Zwroty|Zwroty i reklamacje|Metody płatności|Tabela rozmiarów|Lista życzeń|Ulubione|Wybierz opcje|Szybki podgląd}
yes Dostępny
no Wyprzedane co do sztuki

rule pl.shop.buy
about Button that puts a thing into the cart, and what stands there when there is none, beside chrome
class navigation
lang pl
at beside-chrome
cut line
text {Dodaj do koszyka|Do koszyka|Kup teraz|Wyprzedane}
yes Dodaj do koszyka
no Dodaj do koszyka garść wiśni.
