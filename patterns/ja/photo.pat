# Credits in Japanese words; the shapes with © are in any/photo.pat.

rule ja.photo.label
about Line that is a Japanese credit label and names
class photo-credit
lang ja
cut line
re ^\h*[（(\[【]?(?:写真(?:提供|撮影|・文|協力)?|撮影(?:者)?|画像(?:提供|出典|引用)?|画像はイメージ|提供(?:写真)?|イラスト|Photo|PHOTO|photo|カメラマン)\h*[:：=＝/／]\h*(?![^\n]*\d年)(?<photo_author>(?=[^\n]{2,50}$)[^\n。！？:：]{2,49}?)[)）\]】]?\h*$
re ^\h*[（(=＝](?:写真)?[=＝]?(?<photo_author>[\p{Han}々]{2,4}\h?[\p{Han}\p{Hiragana}々]{0,4})(?:撮影|氏撮影|さん提供)[)）]?\h*$
yes 写真：ロイター => photo_author=ロイター
yes （撮影：山本さくら） => photo_author=山本さくら
yes 画像提供：港町新聞社 => photo_author=港町新聞社
no 写真：どうすれば上手に撮れる？
no 出典：総務省統計局
no 写真：古い水車小屋、1912年
no 図表：人口の推移

rule ja.photo.words
about Note that the picture is an image or from an archive
class photo-credit
lang ja
cut line
text {写真はイメージ|写真はイメージです|※写真はイメージです|画像はイメージ|画像はイメージです|※画像はイメージです|（写真はイメージ）|（写真はイメージです）|（イメージ写真）|イメージ写真|（資料写真）|資料写真|=資料写真|（提供写真）|提供写真|（写真提供）|スクリーンショット|拡大画像を見る|画像を拡大|画像を拡大する|写真を拡大|クリックで拡大|クリックすると拡大します|写真を見る|すべての写真を見る|全ての写真を見る|写真一覧|画像一覧|フォトギャラリーを見る|全文・写真を見る}
text （写真{：|:|＝|=}<agency:photo_agency>）
yes 写真はイメージです
yes （資料写真）
no 写真はイメージを変える力を持つ。
