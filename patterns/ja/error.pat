# Broken pages, old browsers.

rule ja.error.javascript
about Request to switch on JavaScript or cookies
class error-page
lang ja
cut line
re (?i)^(?=[^\n]{8,200}$)\h*(?:[^\n。]{0,60}java ?script(?:を|が)[^\n。]{0,20}(?:有効|無効|オン|使用できない|必要)[^\n]{0,60}|(?:お使いの|ご利用の|あなたの)(?:ブラウザ|ブラウザー)[^\n。]{0,40}(?:対応して|サポートされて|古い|未対応|非対応|利用できません)[^\n]{0,60}|[^\n。]{0,20}(?:cookie|クッキー)を有効に(?:して|する)[^\n]{0,30})\h*$
yes JavaScriptを有効にしてください。
yes お使いのブラウザはこの動画に対応していません。
no 新しいブラウザの話を聞いた。

rule ja.error.page
about Message that something went wrong
class error-page
lang ja
cut line
text {エラーが発生しました|問題が発生しました|しばらくしてからもう一度お試しください|しばらく経ってから再度お試しください|もう一度お試しください|再度お試しください|該当する記事はありません|検索結果はありません|見つかりませんでした|読み込みに失敗しました|私はロボットではありません}
yes エラーが発生しました
yes しばらくしてからもう一度お試しください
no エラーが発生した原因を社長は語らない。

rule ja.error.gone
about Message of a page that is not there, may not be seen or is out of order
class error-page
lang ja
cut line, document if little else
text {ページが見つかりません|ページが見つかりませんでした|お探しのページは見つかりません|お探しのページは見つかりませんでした|お探しのページは見つかりませんでした。|指定されたページは存在しません|ご指定のページは存在しません|このページは存在しません|404エラー|404 ページが見つかりません|404 Not Found|アクセスが拒否されました|ただいまメンテナンス中です|ページが存在しません|現在メンテナンス中です}
yes ページが見つかりません
no ページが見つかりませんでしたと彼は言った。
