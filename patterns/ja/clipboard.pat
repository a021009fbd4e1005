# What a button that copies an address says before and after.

rule ja.clipboard.button
about Copy-link button and its feedback
class clipboard
lang ja
cut line
text {リンクをコピー|リンクをコピーする|URLをコピー|URLをコピーする|コピーしました|コピーしました！|リンクをコピーしました|URLをコピーしました|クリップボードにコピー|クリップボードにコピーしました|コピー完了|タイトルとURLをコピー|タイトルとURLをコピーしました|記事のURLをコピー|コピーする|コピー済み}
yes リンクをコピー
yes タイトルとURLをコピーしました
no リンクをコピーする人が増えたという。
