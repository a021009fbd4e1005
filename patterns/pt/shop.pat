# Carts and checkouts of shops.

rule pt.shop.cart
about Cart and checkout of a shop
class navigation
lang pt
cut line
text {O carrinho está vazio|O seu carrinho está vazio|Seu carrinho está vazio|Continuar a comprar|Continuar comprando|Tem uma conta?|Faça login para finalizar a compra com mais rapidez|Pular para as informações do produto|Escolher uma seleção resulta em uma atualização completa da página|Abre em uma nova janela|Tributos, descontos e frete calculados no checkout|Frete calculado no checkout|Tributos incluídos|Ver carrinho|Finalizar a compra|Finalizar compra|Adicionar à lista de desejos|Adicionar aos favoritos|Item adicionado ao carrinho|Clientes também compraram|Quem comprou também comprou|Vistos recentemente|Produtos vistos recentemente|Ordenar por popularidade|Ordenar por mais recente|Ordenar por preço: menor para maior|Ordenar por preço: maior para menor|Ordenação padrão|Escrever uma avaliação|Seja o primeiro a avaliar}
text Abrir mídia <num> na janela modal
re ^\h*(?:Diminuir|Aumentar) a quantidade de [^\n.!?]{2,80}$
yes Seu carrinho está vazio
yes Continuar comprando
no Seu carrinho está vazio de fruta.

rule pt.shop.word
about Word of a shop beside chrome
class navigation
lang pt
at edge, beside-chrome
cut line
text {Comprar|Em estoque|Em stock|Preço normal|Preço promocional|Preço unitário|Quantidade|Carrinho|Meu carrinho|Comparar|Filtrar|Filtros|Remover|Ofertas|Promoções|Saldos|Mais vendidos|Novidades|Cartões-presente|Envios|Trocas e devoluções|Devoluções|Formas de pagamento|Guia de tamanhos|Lista de desejos|Favoritos|Visualização rápida}
yes Comprar
no Esgotado da viagem

rule pt.shop.buy
about Button that puts a thing into the cart, and what stands there when there is none, beside chrome
class navigation
lang pt
at beside-chrome
cut line
text {Adicionar ao carrinho|Comprar agora|Esgotado|Fora de estoque}
yes Adicionar ao carrinho
no Adicionar ao carrinho outra roda.
