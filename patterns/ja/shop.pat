# Carts and checkouts of shops.

rule ja.shop.cart
about Cart and checkout of a shop
class navigation
lang ja
cut line
text {カートは空です|カートに商品がありません|カートの中身は空です|買い物かごは空です|買い物を続ける|お買い物を続ける|ショッピングを続ける|ご購入手続きへ|購入手続きへ|レジに進む|カートを見る|カートに追加する|カートに追加|カートに入れる|買い物かごに入れる|今すぐ購入|今すぐ買う|お気に入りに追加する|ほしい物リストに追加|ほしいものリストに追加|新しいウィンドウで開きます|商品情報にスキップ|選択結果を選ぶと、ページが全面的に更新されます|最近チェックした商品|最近見た商品|この商品を買った人はこんな商品も買っています|よく一緒に購入されている商品|こちらの商品もおすすめ|レビューを書く|商品レビュー|配送料は購入手続き時に計算されます}
yes カートは空です
yes カートに入れる
no カートは空で、彼は歩いていた。

rule ja.shop.word
about Word of a shop beside chrome
class navigation
lang ja
at edge, beside-chrome
cut line
text {在庫あり|通常価格|セール価格|単価|数量|税込|カート|ショッピングカート|チェックアウト|絞り込み|並び替え|並べ替え|セール|ベストセラー|新商品|ギフトカード|送料|返品|返品・交換|お支払い方法|サイズ表}
yes 通常価格
no 売り切れ続出

rule ja.shop.buy
about Button that puts a thing into the cart, and what stands there when there is none, beside chrome
class navigation
lang ja
at beside-chrome
cut line
text {売り切れ|在庫なし}
yes 売り切れ
no 売り切れの札が下がっていた。
