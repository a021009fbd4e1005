# Apps.

rule zh.app.install
about Prompt to install or open an app
class app
lang zh
cut line
text {下载APP|下载App|下载客户端|下载手机客户端|打开APP|打开App|APP内打开|在App中打开|打开APP阅读全文|打开APP，阅读体验更佳|下載APP|下載App|打開APP|開啟APP|點我下載APP|立即下载|立即下載|手机客户端|客户端下载|手机版|手机看新闻|扫码下载|扫一扫下载|扫描二维码下载|扫码下载客户端|用手机继续阅读|前往APP查看}
yes 下载客户端
yes 打开APP阅读全文
no 下载客户端的人数去年下降了。
