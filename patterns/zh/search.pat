# Search boxes.

rule zh.search.box
about Label of a search box
class search
lang zh
cut line
text {站内搜索|站內搜尋|全站搜索|全站搜尋|搜索本站|搜尋本站|高级搜索|進階搜尋|搜索结果|搜尋結果|热门搜索|熱門搜尋|请输入关键词|请输入关键字|請輸入關鍵字|输入关键字|输入关键词搜索|请输入搜索内容|請輸入搜尋關鍵字|搜索关键词|搜索历史|打开搜索|关闭搜索|搜索一下}
yes 站内搜索
yes 請輸入關鍵字
no 搜索结果令救援队失望。

rule zh.search.word
about Question or word of a search box beside chrome
class search
lang zh
at edge, beside-chrome
cut line
text {搜索...|搜尋...|您在找什么？}
yes 搜索...
no 您在找什么人，他问。
