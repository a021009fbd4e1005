# Advertisements.

rule ja.advert.label
about Label of an advertisement
class advert
lang ja
cut line
text {広告|\[PR\]|【PR】|＜PR＞|(PR)|（PR）|スポンサーリンク|スポンサードリンク|スポンサードサーチ|広告の後に続きます|記事は広告の後に続きます|広告を閉じる|広告を非表示|広告をスキップ|広告について|この広告を非表示にする|続きは広告の後に|ADVERTISEMENT}
text {提供|スポンサー|タイアップ|タイアップ広告|記事広告|広告企画|広告特集|企画広告|プロモーション|本ページはプロモーションが含まれています|この記事はプロモーションを含みます|本記事にはアフィリエイト広告が含まれます|本記事はアフィリエイト広告を利用しています}
yes 広告
yes スポンサーリンク
yes 記事は広告の後に続きます
no 広告の仕事をやめて農家になった。
no 提供された資料

rule ja.advert.blocker
about Request to switch off an ad blocker
class advert
lang ja
cut line
re ^(?=[^\n]{10,160}$)\h*(?:(?:広告ブロック|アドブロック|AdBlock)[^\n。]{0,40}(?:検出|無効|オフ|解除|使用)[^\n]{0,60})\h*$
yes 広告ブロック機能を無効にしてください。
no 広告を止める方法を専門家に聞いた。
