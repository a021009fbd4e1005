# Loading indicators.

rule ja.loader.text
about Loading indicator
class loader
lang ja
cut line
text {読み込み中|読み込み中...|読み込み中です|読み込み中です...|読込中|読込中...|ロード中|ロード中...|お待ちください|しばらくお待ちください|少々お待ちください|データを読み込み中|コメントを読み込み中|動画を読み込み中|処理中|処理中です|通信中|通信中です}
yes 読み込み中...
yes しばらくお待ちください
no お待ちくださいと言われて三時間が過ぎた。
