# Frames of wikis.

rule zh.wiki.frame
about Frame of a wiki around its text
class navigation
lang zh
cut line
text {维基百科，自由的百科全书|維基百科，自由的百科全書|跳到导航|跳到搜索|跳至導覽|跳至搜尋|链入页面|連結至此的頁面|相关更改|相關變更|特殊页面|特殊頁面|固定链接|固定連結|永久链接|页面信息|頁面資訊|引用此页|引用此頁面|下载为PDF|下載為PDF|打印版本|可列印版|维基数据项目|維基數據項目|获取短链接|取得短網址|下载二维码|开关目录|開關目錄|最近更改|随机条目|隨機條目|编辑链接|編輯連結|查看历史|檢視歷史|\[编辑\]|\[編輯\]|\[编辑源代码\]|\[編輯原始碼\]}
yes 链入页面
yes [编辑]
no 固定链接两岸的是一座桥。

rule zh.wiki.edited
about Line that says when a wiki page was last changed
class timestamp
lang zh
cut line
re ^\h*(?:本页面最后修订于|本頁面最後修訂於)(?<modified>\d{4}年\d{1,2}月\d{1,2}日)[^\n]{0,30}$
yes 本页面最后修订于2019年3月3日 (星期日) 10:15。 => modified=2019年3月3日
no 本页面最后修订于一座修道院。

rule zh.wiki.licence
about Licence under the text of a wiki
class copyright
lang zh
cut line
re ^\h*本站的全部文字在\h?(?:知识共享|創用CC|知識共享|创作共用|Creative Commons|CC)[^\n]{0,160}$
yes 本站的全部文字在知识共享 署名-相同方式共享 4.0协议之条款下提供，附加条款亦可能应用。
no 本站的全部文字在仓库里。
