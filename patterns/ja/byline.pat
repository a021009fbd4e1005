# Who wrote it and when.

rule ja.byline.author
about Author line
class byline
lang ja
at edge
cut line
re ^\h*(?:著者|筆者|文|執筆者?|ライター|記者|取材・文|文・写真|執筆|編集|投稿者|作成者|記事作成者|text|Text)\h*[:：=＝/／]\h*(?<author>[\p{Han}\p{Katakana}\p{Hiragana}ー々]{2,8}(?:[\h・=＝][\p{Han}\p{Katakana}\p{Hiragana}ー々]{1,8}){0,3})\h*(?:記者|さん)?\h*$
re ^\h*[【（(](?:文|取材・文|執筆|記者)?[:：]?(?<author>[\p{Han}々]{2,4}\h?[\p{Han}\p{Hiragana}々]{1,4}?)(?:記者|編集委員|特派員)?[)）】]\h*$
yes 著者：山本 さくら => author=山本 さくら
yes 【佐々木 恵子記者】 => author=佐々木 恵子
no 文：これは長い話である。

rule ja.timestamp.published
about Line that says when the text was published or changed
class timestamp
lang ja
cut line
score 0.7
text {公開日|公開|公開日時|投稿日|投稿日時|投稿|掲載日|掲載|配信|配信日時|作成日|発行日|日付|記事公開日|公開：|初出}{：|:|： |: | }<date>[ <clock>|  <clock>| <clock> 配信| <clock>配信| 公開]
text {更新日|更新|更新日時|最終更新|最終更新日|最終更新日時|最終更新：|記事更新日|最終修正日}{：|:|： |: | }<date:modified>[ <clock>|  <clock>| <clock> 更新]
text {<date>[ <clock>]|<date> <clock>}{ 公開| 更新| 配信| 掲載| 投稿|公開|更新|配信|掲載|付}
text <num>{秒|分|時間|日|週間|か月|ヶ月|カ月|年}前
text {読了時間|この記事は|読了まで|読み終わるまで}{：|:|約|： |: 約|}<num>分[で読めます|程度]
yes 公開日：2019年5月3日 => date=2019年5月3日
yes 最終更新日: 2016/12/30 => modified=2016/12/30
yes 5時間前
no 三時間前はまだ雨だった

rule ja.timestamp.bare
about Date or clock alone on a line beside chrome at the edge
class timestamp
lang ja
at edge, beside-chrome
cut line
text <date>[ <clock>|  <clock>]
text <clock>
yes 2019年5月3日 => date=2019年5月3日
yes 2022/05/03 21:25 => date=2022/05/03
no 2019年5月3日は雪だった。
