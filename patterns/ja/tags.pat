# Lists of tags.

rule ja.tags.label
about Line of tags with its label
class tags
lang ja
at edge
cut line
re ^\h*(?:タグ|キーワード|関連キーワード|関連タグ|カテゴリー?|ジャンル|テーマ|ハッシュタグ|TAGS?|Tags?|分類|トピック)\h*[:：]\h*(?=\S)(?![^\n]*[。！？]\h*$)[^\n]{1,120}$
text {タグ|タグ一覧|関連タグ|この記事のタグ|キーワード|関連キーワード|タグクラウド|ハッシュタグ|この記事のキーワード|人気のタグ|カテゴリー一覧}
yes タグ：選挙、干ばつ、北海道
yes 関連キーワード：
no テーマ：いつもの話だと彼は言って出て行った。
