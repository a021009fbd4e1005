# Advertisements.

rule zh.advert.label
about Label of an advertisement
class advert
lang zh
cut line
text {广告|廣告|赞助内容|贊助內容|赞助商内容|赞助商链接|推广|推廣|商业推广|广告内容|廣告內容|广告，请继续往下阅读|廣告，請繼續往下閱讀|请继续往下阅读|請繼續往下閱讀|跳过广告|關閉廣告|关闭广告|略過廣告|廣編特輯|特約內容|品牌內容}
text {文章内容不代表本站立场|以上内容为广告|以上內容為廣告|由廣告主提供|本文为推广内容|本文為贊助內容}
yes 广告
yes 廣告，請繼續往下閱讀
no 广告公司去年亏损了三千万元。
no 推广普通话
