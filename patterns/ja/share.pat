# Share buttons.

rule ja.share.network
about Button to share on a network
class share
lang ja
cut line
text {Facebook|facebook|Twitter|X|X（旧Twitter）|LINE|はてなブックマーク|はてブ|はてなブログ|Pocket|Pinterest|LinkedIn|Instagram|note|メール|Threads|Bluesky|Messenger|WhatsApp|Telegram|Tumblr|Reddit|Mastodon}{でシェア|でシェアする|でシェアする (新しいウィンドウで開きます)|で共有|で共有する|に共有|にシェア|で送る|に送る|に追加|に保存|へシェア|に投稿|でつぶやく|でポスト|でブックマーク|で保存|で共有 (新しいウィンドウで開きます)|で知らせる}
text {クリックして|クリックで}{ Twitter | X | Facebook | Pocket | LinkedIn | Tumblr | Pinterest |Twitter|Facebook|X|友達にメールでリンク}{で共有|を送信|でシェア|を共有} [(新しいウィンドウで開きます)]
text {Facebook で共有するにはクリックしてください|クリックして印刷|この記事をツイート|この記事をツイートする|ツイートする|ポストする|つぶやく|友達にメールでリンクを送信するにはクリックしてください} [(新しいウィンドウで開きます)]
yes Facebookでシェアする
yes クリックして Twitter で共有 (新しいウィンドウで開きます)
yes LINEで送る
no Facebookで知り合った二人は翌年結婚した。

rule ja.share.label
about Label of a share bar
class share
lang ja
cut line
text {この記事をシェア|この記事をシェアする|この記事を共有|この記事を共有する|記事をシェア|記事をシェアする|記事を共有|シェアする|シェアする：|シェアお願いします|シェアしてね|シェアボタン|このページをシェア|このページをシェアする|このページを共有|このページを共有する|友だちにシェア|友達にシェア|SNSでシェア|SNSでシェアする|SNSでシェアしよう|よろしければシェアお願いします|この記事が気に入ったらいいねしよう|この記事が気に入ったら|気に入ったらシェアしよう|最新情報をお届けします|共有オプション|その他の共有方法|この投稿をシェア|拡散する|ツイート シェア|シェア ツイート}
yes この記事をシェアする
yes SNSでシェア
no この記事をシェアする人の心理を調べた。

rule ja.share.word
about Word of a share bar at the edge
class share
lang ja
at edge
cut line
text {シェア|シェア：|シェア:|共有|共有：|共有:|ツイート|ポスト|はてブ|リツイート|リポスト}
yes シェア
no 共有財産

rule ja.share.texts
about Longer text of a share button, beside chrome
class share
lang ja
at beside-chrome
cut line
text {Fediverse上で共有|フェイスブック上で共有|Telegram上で共有|Whatsapp上で共有|Reddit上で共有|Flipboard上で共有|LinkedIn上で共有|buffer上で共有|Pinterest上で共有|tumblr上で共有|Tencent weibo上で共有|Stumbleupon上で共有|Threema上で共有}
yes Fediverse上で共有
no Fediverse上で共有と彼は言った。

rule ja.share.terms
about Short text of a share button, beside chrome
class share
lang ja
at beside-chrome
cut line
text {のつぶやき|ツイッター上で共有|Qzone上で共有|XING上で共有|電子メールで送信|「ポケット」に保存|詳しい情報|Weibo上で共有}
yes のつぶやき
no のつぶやきと彼は言った。
