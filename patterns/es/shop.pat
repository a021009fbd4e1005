# Carts and checkouts of shops.

rule es.shop.cart
about Cart and checkout of a shop
class navigation
lang es
cut line
text {Tu carrito está vacío|Su carrito está vacío|El carrito está vacío|Tu carrito esta vacío|Seguir comprando|Continuar comprando|¿Tienes una cuenta?|Inicia sesión para finalizar tus compras con mayor rapidez|Ir directamente a la información del producto|Al seleccionar una opción, se actualiza toda la página|Impuesto incluido|Los gastos de envío se calculan en la pantalla de pago|Impuestos, descuentos y envío calculados en la pantalla de pago|Se abre en una nueva ventana|Ver carrito|Ver información de la tienda|Añadir a la lista de deseos|Agregar a la lista de deseos|Agregar a favoritos|Añadir a favoritos|Finalizar compra|Pagar pedido|Artículo agregado al carrito|Los clientes también compraron|Los clientes que compraron este producto también compraron|Productos vistos recientemente|Vistos recientemente|Ordenar por popularidad|Ordenar por los últimos|Ordenar por precio: bajo a alto|Ordenar por precio: alto a bajo|Orden por defecto|Escribir una reseña|Escribe una opinión|Sé el primero en escribir una reseña}
text Abrir elemento multimedia <num> en una ventana modal
re ^\h*(?:Reducir|Aumentar) cantidad para [^\n.!?]{2,80}$
yes Tu carrito está vacío
yes Seguir comprando
no Tu carrito está vacío de fruta.

rule es.shop.word
about Word of a shop beside chrome
class navigation
lang es
at edge, beside-chrome
cut line
text {Comprar|En stock|Sin stock|Precio habitual|Precio de oferta|Precio unitario|Cantidad|Carrito|Mi carrito|Carrito de compras|Comparar|Filtrar|Filtros|Eliminar|Ofertas|Rebajas|Más vendidos|Novedades|Tarjetas de regalo|Envíos|Envíos y devoluciones|Devoluciones|Métodos de pago|Guía de tallas|Seguimiento de pedido|Seleccionar opciones|Vista rápida}
yes Comprar
no Agotado por el viaje

rule es.shop.buy
about Button that puts a thing into the cart, and what stands there when there is none, beside chrome
class navigation
lang es
at beside-chrome
cut line
text {Añadir al carrito|Agregar al carrito|Comprar ahora|Agotado}
yes Añadir al carrito
no Añadir al carrito otra rueda.
