# Carts and checkouts of shops.

rule zh.shop.cart
about Cart and checkout of a shop
class navigation
lang zh
cut line
text {您的购物车是空的|购物车是空的|购物车为空|購物車是空的|您的購物車是空的|继续购物|繼續購物|去购物车结算|加入购物车|添加到购物车|加入購物車|立即购买|立即購買|加入收藏夹|收藏商品|看了又看|买了又买|买过本商品的人还买了|浏览过该商品的用户还看了|浏览历史|最近浏览的商品|最近瀏覽|商品评价|在新窗口中打开|在新視窗中開啟|撰写评论|写评价}
yes 您的购物车是空的
yes 加入购物车
no 购物车是空的那辆停在门口。

rule zh.shop.word
about Word of a shop beside chrome
class navigation
lang zh
at edge, beside-chrome
cut line
text {有货|常规价格|促销价|数量|購物車|购物车|结账|結帳|有账户？|筛选|篩選|排序|特价|特價|新品|热销|熱銷|配送|退换货|付款方式|运费|规格}
yes 常规价格
no 数量有限

rule zh.shop.buy
about Button that puts a thing into the cart, and what stands there when there is none, beside chrome
class navigation
lang zh
at beside-chrome
cut line
text {售罄|缺货}
yes 售罄
no 售罄的消息传得很快。
