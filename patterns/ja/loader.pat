# Loading indicators.

rule ja.loader.text
about Loading indicator
class loader
lang ja
cut line
text {読み込み中|読み込み中...|読み込み中です|読み込み中です...|読込中|読込中...|ロード中|ロード中...|データを読み込み中|コメントを読み込み中|動画を読み込み中|処理中|処理中です|通信中|通信中です}
yes 読み込み中...
no お待ちくださいと言われて三時間が過ぎた。

rule ja.loader.word
about Request to wait, which people make, too
class loader
lang ja
at beside-chrome
cut line
text {お待ちください|しばらくお待ちください|少々お待ちください}
yes お待ちください
no お待ちくださいと彼は言った。
