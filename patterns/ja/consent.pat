# Cookie banners and privacy notices.

rule ja.consent.button
about Button or link of a consent dialog
class consent
lang ja
cut line
text {すべて許可|すべて許可する|すべて同意|すべて受け入れる|すべてのCookieを受け入れる|すべての Cookie を受け入れる|すべてのクッキーを受け入れる|すべて拒否|すべて拒否する|同意する|同意しない|同意して続ける|同意して閉じる|許可する|拒否する|クッキーを許可|Cookieを許可する|Cookie設定|Cookie の設定|クッキー設定|Cookieポリシー|Cookie ポリシー|クッキーポリシー|プライバシー設定|設定を保存|選択を保存|必要なCookieのみ|必須のCookieのみ|必須Cookie|厳密に必要なCookie|機能性Cookie|ターゲティングCookie|Cookieについて|クッキーについて|Cookieの利用について|詳細設定|設定を管理}
yes すべて許可する
yes クッキーポリシー
yes 同意して続ける
no すべて許可する親は少ないという。

rule ja.consent.sentence
about Sentence of a cookie banner
class consent
lang ja
cut line
re (?i)^(?=.{12,600}$)\h*(?:(?:当|本|この)(?:ウェブ|web)?(?:サイト|ページ|サービス)(?:では|は)、?[^。\n]{0,60}(?:cookie|クッキー)[^\n]*|(?:弊社|当社|私たち)[^。\n]{0,40}(?:cookie|クッキー)(?:を|の)(?:使用|利用)[^\n]*|(?:cookie|クッキー)の(?:使用|利用)に(?:同意|ついて)[^\n]{0,120}|(?:引き続き|続けて|このまま)[^。\n]{0,40}(?:閲覧|利用)[^。\n]{0,60}(?:同意|承諾)[^\n]*)$
yes 当サイトでは、利便性向上のためCookieを使用しています。
yes 引き続き閲覧する場合は、クッキーの使用に同意したものとみなします。
no クッキーを焼く店は朝から行列だった。

rule ja.consent.word
about Words of a consent dialog beside chrome
class consent
lang ja
at edge, beside-chrome
cut line
text {同意|拒否|許可|OK|了解|閉じる|プライバシー|常に有効|詳細|詳しく見る|Cookie|クッキー|常にアクティブ|正当な利益}
yes 同意
no 同意なき離脱
no 常にアクティブな人

rule ja.consent.manager
about What a consent manager calls its choices
class consent
lang ja
cut line
text {選択内容を確認|厳密に必要な Cookie|機能性 Cookie|パフォーマンス Cookie|ターゲティング Cookie|オプションを管理|プライバシーを尊重します|お客様のプライバシーを尊重します|プライバシー設定センター|同意せずに続行|パートナーを表示}
yes 選択内容を確認
yes 厳密に必要な Cookie
no プライバシーを尊重しますと彼は約束した。

rule ja.consent.texts
about Longer text of a consent dialog, beside chrome
class consent
lang ja
at beside-chrome
cut line
text {すべてのサードパーティーサービスを許可しています|当サイトはクッキーを利用しております。お客様自身でクッキー利用の設定および管理ができます|クッキー バナーを非表示にする|これらの第三者によるサービスを許可することで、サイトの動作に必要なクッキーや他のトラッキング・テクノロジーの使用に同意するものとみなします|公式サイトで閲覧する|クッキーの保存に関する情報の表示/非表示|クッキー利用の管理について|すべてのクッキーを許可する|すべてのクッキーを拒否する|ソーシャルネットワーク|Google サービスへの特定の同意|このサイトは、その正常な動作に必要なクッキーを使用しており、これらは無効にできません}
yes すべてのサードパーティーサービスを許可しています
no すべてのサードパーティーサービスを許可していますと彼は言った。

rule ja.consent.terms
about Short text of a consent dialog, beside chrome
class consent
lang ja
at edge, beside-chrome
cut line
text {サービスを管理|カスタマイズする|全てに同意する|クッキーの詳細|当サイト上|許可されていません|広告ネットワーク|視聴者数の測定|必須クッキー}
yes サービスを管理
no サービスを管理と彼は言った。
