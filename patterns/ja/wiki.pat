# Frames of wikis.

rule ja.wiki.frame
about Frame of a wiki around its text
class navigation
lang ja
cut line
text {出典: フリー百科事典『ウィキペディア（Wikipedia）』|ナビゲーションに移動 検索に移動|検索に移動|リンク元|関連ページの更新状況|特別ページ|この版への固定リンク|ページ情報|このページを引用|PDF 形式でダウンロード|印刷用バージョン|ウィキデータ項目|短縮URLを取得する|QRコードをダウンロード|目次の表示・非表示を切り替え|ソースを編集|ソースを閲覧|履歴を表示|最近の更新|おまかせ表示|リンクを編集|\[編集\]|\[ソースを編集\]}
yes 関連ページの更新状況
yes [ソースを編集]
no リンク元の記事は消えていた。

rule ja.wiki.edited
about Line that says when a wiki page was last changed
class timestamp
lang ja
cut line
re ^\h*最終更新\h?(?<modified>\d{4}年\d{1,2}月\d{1,2}日)\h?\(?[日月火水木金土]?\)?\h*\d{1,2}:\d\d\h*(?:（[^）\n]{2,60}）)?。?\h*$
yes 最終更新 2019年3月3日 (日) 10:15 （日時は個人設定で未設定ならばUTC）。 => modified=2019年3月3日
no 最終更新 2019年3月3日 の版が残る。

rule ja.wiki.licence
about Licence under the text of a wiki
class copyright
lang ja
cut line
re ^\h*(?:テキスト|コンテンツ)は(?:特に記載のない限り、?)?\h?(?:クリエイティブ・コモンズ|Creative Commons|CC)[^\n]{0,160}$
yes テキストはクリエイティブ・コモンズ 表示-継承ライセンスのもとで利用できます。追加の条件が適用される場合があります。
no テキストは書庫のもとで利用できます。
