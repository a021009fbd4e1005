# Loading indicators.

rule zh.loader.text
about Loading indicator
class loader
lang zh
cut line
text {加载中|加载中...|载入中|載入中|載入中...|正在加载|正在加载...|正在载入|正在載入|数据加载中|数据加载中...|努力加载中|努力加载中...|读取中|讀取中|评论加载中|视频加载中|加载更多评论中|正在读取}
yes 加载中...
no 正在加载的货车停在路边。

rule zh.loader.word
about Request to wait, which people make, too
class loader
lang zh
at beside-chrome
cut line
text {请稍候|請稍候|请稍等|請稍等|请等待}
yes 请稍候
no 请稍等片刻,他说。
