# Tools for printing and mailing.

rule ja.print.tools
about Link to print, mail or save the page
class print
lang ja
cut line
text {印刷する|このページを印刷|このページを印刷する|記事を印刷|記事を印刷する|印刷用ページ|印刷ページ|印刷用画面|印刷用ページを表示|メールで送る|メールで送信|友達に教える|友だちに教える|友人に知らせる|記事を保存|記事を保存する|この記事を保存|あとで読む|後で読む|お気に入りに追加|お気に入り登録|お気に入りに登録|ブックマークする|ブックマークに追加|クリップする|クリップ|マイページに保存|PDFをダウンロード|PDFダウンロード|文字サイズ|文字サイズ変更|文字の大きさ|文字サイズ 小 中 大|文字サイズ：小 中 大|小 中 大|文字を大きく|文字を小さく|紙面ビューアーで見る|スクラップ|誤字を報告|ふりがなをつける}
yes 印刷する
yes このページを印刷
no 印刷する工場は火事で焼けた。

rule ja.print.word
about Word of a print tool beside chrome
class print
lang ja
at edge, beside-chrome
cut line
text {印刷|保存|ダウンロード|メール|PDF|拡大|縮小|標準|小|中|大|特大}
yes 印刷
no 保存食
