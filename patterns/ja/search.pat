# Search boxes.

rule ja.search.box
about Label of a search box
class search
lang ja
cut line
text {サイト内検索|サイト内を検索|記事検索|記事を検索|ブログ内検索|キーワード検索|キーワードで検索|キーワードを入力|キーワードを入力してください|検索キーワード|検索キーワードを入力|検索ワードを入力|検索する|検索結果|検索結果一覧|詳細検索|条件を指定して検索|お探しの記事は？|検索を開く|検索を閉じる|検索フォーム|検索窓を開く|人気の検索ワード|注目の検索ワード}
yes サイト内検索
yes キーワードを入力してください
no 検索結果に家族は落胆した。

rule ja.search.word
about Question or word of a search box beside chrome
class search
lang ja
at edge, beside-chrome
cut line
text {検索...|何をお探しですか？|何かお探しですか？}
yes 検索...
no 何をお探しですかと店員が聞いた。
