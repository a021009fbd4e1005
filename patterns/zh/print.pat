# Tools for printing and mailing.

rule zh.print.tools
about Link to print, mail or save the page
class print
lang zh
cut line
text {打印本页|打印本文|打印此页|列印本頁|列印此頁|友善列印|友善列印版|打印文章|发送邮件|轉寄好友|轉寄|推荐给朋友|发送给朋友|邮件发送|收藏本文|收藏文章|收藏此页|加入书签|加入書籤|稍后阅读|稍後閱讀|下载PDF|下載PDF|【打印】|【关闭】|【打印】【关闭】|【打印本页】|【关闭窗口】|\[打印\]|\[关闭\]|关闭窗口|字号：大 中 小|字体：大 中 小|字体大小|字級大小|字號|【字号：大 中 小】|调整字号|放大字体|缩小字体|我要纠错|纠错|我要報錯}
yes 打印本页
yes 【打印】【关闭】
no 打印本文的人忘了加纸。

rule zh.print.word
about Word of a print tool beside chrome
class print
lang zh
at edge, beside-chrome
cut line
text {打印|列印|收藏|保存|儲存|下载|下載|字体|字號|大 中 小|大中小|PDF}
yes 打印
no 收藏家去世
