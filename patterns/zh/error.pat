# Broken pages, old browsers.

rule zh.error.javascript
about Request to switch on JavaScript or cookies
class error-page
lang zh
cut line
re (?i)^(?=[^\n]{8,200}$)\h*(?:(?:请|請)(?:先)?(?:启用|开启|啟用|開啟|打开|允许)[^\n]{0,20}(?:java ?script|cookies?)[^\n]*|(?:您|你)的浏览器(?:不支持|版本(?:过低|太低|過舊)|已过期|禁用了)[^\n]*|(?:您|你)的瀏覽器(?:不支援|版本過舊|已過期)[^\n]*|java ?script(?:已|被|未)(?:被)?(?:禁用|停用|启用|啟用)[^\n]*|(?:需要|必须)启用 ?java ?script[^\n]*)$
yes 您的浏览器不支持HTML5视频。
yes 请启用JavaScript以继续。
no 会启用JavaScript的人看得更多，专家说。

rule zh.error.page
about Message that something went wrong
class error-page
lang zh
cut line
text {访问出错了|出错了|出錯了|发生错误|發生錯誤|请稍后再试|請稍後再試|请重试|请刷新重试|没有找到相关内容|没有找到结果|查無資料|找不到結果|加载失败|加载失败，请重试|请完成验证|網路連線異常}
yes 访问出错了
yes 请稍后再试
no 出错了三次，车手最后一圈才承认。

rule zh.error.gone
about Message of a page that is not there, may not be seen or is out of order
class error-page
lang zh
cut line, document if little else
text {页面不存在|頁面不存在|找不到页面|找不到頁面|您访问的页面不存在|您要查看的页面不存在|抱歉，您访问的页面不存在|抱歉，找不到您要的頁面|404错误|404 错误|404 页面不存在|访问被拒绝|拒绝访问|服务器错误|系统维护中|请完成安全验证|404 Not Found|您请求的页面不存在|很抱歉，您要访问的页面不存在}
yes 页面不存在
no 页面不存在的原因是服务器换了地址。
