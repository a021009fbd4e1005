# Chat widgets.

rule ja.chat.widget
about Label of a chat or support widget
class chat
lang ja
cut line
text {チャットで相談|チャットで問い合わせ|チャットでお問い合わせ|チャットを開始|チャットを開く|チャットを閉じる|ライブチャット|チャットサポート|オンラインチャット|LINEで相談|LINEで相談する|LINEで問い合わせ|何かお困りですか|何かお困りですか？|お困りですか？|ご質問はありますか？|オペレーターに相談|チャットボット|お気軽にご相談ください|お気軽にお問い合わせください}
yes チャットを開始
yes 何かお困りですか？
no チャットを開始した時刻は記録されていない。

rule ja.chat.word
about Word of a chat widget beside chrome
class chat
lang ja
at tail, beside-chrome
cut line
text {チャット|ヘルプ|サポート|お問い合わせ}
yes ヘルプ
no サポートの手

rule ja.chat.helpful
about Question of a help centre about its article
class chat
lang ja
cut line
text {この記事は役に立ちましたか？|このページは役に立ちましたか？|他にご質問がございましたら、リクエストを送信してください|このセクションの記事}
yes この記事は役に立ちましたか？
no この記事は役に立ちましたかと彼は聞いた。
