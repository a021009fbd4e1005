# Carts and checkouts of shops.

rule en.shop.cart
about Cart and checkout of a shop
class navigation
lang en
cut line
text {Your cart is empty|Your shopping cart is empty|Your bag is empty|Your cart is currently empty|Continue shopping|Proceed to checkout|Have an account? Log in to check out faster|Log in to check out faster|Couldn't load pickup availability|Usually ready in 24 hours|View store information|Skip to product information|Choosing a selection results in a full page refresh|Shipping calculated at checkout|Taxes and shipping calculated at checkout|Tax included|Tax included. Shipping calculated at checkout|Add to wishlist|Add to wish list|Add to compare|Add to basket|Item added to your cart|View my cart|View cart|Check out|Estimated total|Subtotal|Press space bar to make a selection|Products related to this item|Customers also bought|Customers who viewed this item also viewed|Customers who bought this also bought|You recently viewed|Recently viewed products|Recently viewed items|Sort by popularity|Sort by price: low to high|Sort by price: high to low|Sort by latest|Sort by average rating|Default sorting|Be the first to review this product|Be the first to write a review|Report incorrect product info}
text Open media <num> in modal
re ^\h*(?:Decrease|Increase) quantity for [^\n.!?]{2,80}$
re ^\h*Taxes,? (?:discounts )?and shipping calculated at checkout\.?\h*$
re ^\h*Pickup available at [^\n.!?]{2,60}$
yes Your cart is empty
yes Continue shopping
yes Open media 1 in modal
yes Decrease quantity for Old mill
no Your cart is empty of hay.
no Increase quantity for a better price.

rule en.shop.word
about Word of a shop beside chrome
class navigation
lang en
at edge, beside-chrome
cut line
text {Buy now|In stock|Regular price|Sale price|Unit price|Unit price / per|Quantity|Cart|My cart|Checkout|Wishlist|Compare|Filter|Filters|Clear all|Remove|Update|Have an account?|Sale|Regular price Sale price|Shopping cart|Your cart|View details|Select options|Read reviews|Ratings|Bestsellers|New arrivals|Gift cards|Order tracking|Track order|Track your order|Size guide|Size chart|Shipping|Returns|Shipping & returns|Shipping policy|Refund policy|Return policy|Payment methods|Store locator|Find a store|Quick view|write a review}
yes Buy now
no Sold out of bread

rule en.shop.buy
about Button that puts a thing into the cart, and what stands there when there is none, beside chrome
class navigation
lang en
at beside-chrome
cut line
text {Add to cart|Add to bag|Buy it now|Sold out|Out of stock}
yes Add to cart
no Add to cart loads of hay a horse.
