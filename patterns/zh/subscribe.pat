# Subscriptions and paywalls.

rule zh.subscribe.button
about Button or heading that sells a subscription
class subscribe
lang zh
cut line
text {立即订阅|立即訂閱|马上订阅|免费订阅|免費訂閱|我要订阅|我要訂閱|订阅本站|订阅我们|訂閱我們|成为会员|成為會員|开通会员|升級會員|升级会员|加入VIP|开通VIP|购买会员|訂閱方案|查看訂閱方案|选择订阅方案|免费试用|免費試用|免費試閱|贈送訂閱|管理订阅|赞助我们|贊助我們|支持我们|支持我們|捐款支持|打赏|赞赏|打赏作者|赞赏作者|給作者打賞}
text {会员专享|會員專享|订阅者专享|訂戶專享|訂閱者專屬|會員專屬|会员专属|VIP专享|仅限会员|限會員閱讀|本文为付费内容|付费内容|付费阅读|此內容僅供訂戶閱讀|本文僅限訂閱會員閱讀}
yes 立即订阅
yes 會員專享
no 支持我们的人越来越少了。

rule zh.subscribe.paywall
about Sentence of a paywall or a request for support
class subscribe
lang zh
cut line
re ^(?=[^\n]{8,160}$)\h*(?:(?:如需|想要|要|欲|请|請)?(?:继续|繼續)?(?:阅读|閱讀)(?:全文|完整内容|完整內容|更多|本文)[^\n。]{0,30}(?:请|請|需)[^\n。]{0,20}(?:登录|登入|订阅|訂閱|注册|註冊|付费|付費|开通)[^\n]{0,40}|(?:本文|此文|這篇文章|此内容|此內容)(?:为|為|是|仅限|僅限|仅供|僅供)[^\n。]{0,20}(?:会员|會員|订阅|訂閱|訂戶|付费|付費)[^\n]{0,40}|您(?:已|本月)(?:达到|達到|用完|閱讀)[^\n。]{0,30}(?:免费|免費)[^\n]{0,40}|已经是(?:会员|订户)？[^\n]{0,20})\h*$
yes 阅读全文请登录或订阅。
yes 本文僅限訂閱會員閱讀。
no 阅读更多的书，老师对孩子们说。

rule zh.subscribe.word
about Word of a subscription box at the edge
class subscribe
lang zh
at edge
cut line
text {订阅|訂閱|订阅：|付费|VIP|捐款|捐赠|贊助}
yes 订阅
no 捐款箱
