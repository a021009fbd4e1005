# Subscriptions and paywalls.

rule ja.subscribe.button
about Button or heading that sells a subscription
class subscribe
lang ja
cut line
text {購読する|購読申し込み|購読のお申し込み|購読お申し込み|購読案内|購読のご案内|ご購読のお申し込み|ご購読のお申し込みはこちら|新聞購読のお申し込み|定期購読|定期購読のご案内|定期購読はこちら|電子版|電子版のご案内|電子版に申し込む|有料会員登録|有料会員になる|有料プランを見る|プランを見る|料金プラン|会員になる|会員になって続きを読む|プレミアム会員になる|今すぐ申し込む|今すぐ登録|今すぐ購読|無料で試す|無料体験|無料トライアル|無料お試し|初月無料|<num>か月無料|<num>カ月無料|寄付する|寄付のお願い|ご支援のお願い|サポートする|この記事をサポートする}
text {有料会員限定|有料会員限定記事|有料記事|会員限定|会員限定記事|会員限定有料記事|会員限定コンテンツ|登録会員限定|プレミアム会員限定|この記事は有料会員限定です|この記事は会員限定です|この記事は有料記事です|購読者限定|読者会員限定}
yes ご購読のお申し込みはこちら
yes 有料会員限定
no 会員になる条件は厳しいという。

rule ja.subscribe.paywall
about Sentence of a paywall or a request for support
class subscribe
lang ja
cut line
re ^(?=[^\n]{8,200}$)\h*(?:[^\n。]{0,30}(?:この記事|続き|全文|本文)(?:は|を(?:お)?読むには|をご覧になるには|の閲覧には)[^\n。]{0,40}(?:有料会員|会員登録|会員限定|ログイン|購読|登録が必要)[^\n]{0,60}|残り\h?[\d,０-９]+\h?文字[^\n]{0,40}|(?:すでに|既に)(?:会員|購読者)の方は[^\n]{0,30}|(?:今月|当月)の無料(?:記事|閲覧)[^\n]{0,60}(?:残り|上限|達し)[^\n]{0,40})\h*$
yes この記事は有料会員限定です。
yes 続きを読むには会員登録が必要です。
yes 残り1024文字
no この記事は先月の号に載ったものである。

rule ja.subscribe.word
about Word of a subscription box at the edge
class subscribe
lang ja
at edge
cut line
text {購読|有料|プレミアム|寄付|支援|電子版}
yes 購読
no 寄付の文化
