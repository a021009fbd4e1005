# Invitations to follow an account.

rule zh.follow.us
about Invitation to follow accounts
class follow
lang zh
cut line
text {关注我们|關注我們|追蹤我們|关注微信公众号|关注公众号|关注官方微信|关注官方微博|官方微信|官方微博|微信公众号|微信公众平台|新浪微博|扫码关注|扫一扫关注|扫描二维码关注|扫描二维码关注我们|扫描下方二维码|长按二维码关注|微信扫一扫|微信扫码|打开微信扫一扫|RSS订阅|訂閱RSS|关注作者|追蹤作者|加入粉絲團|粉丝专页|粉絲專頁|訂閱頻道|加入好友|加入LINE好友|在Google News上关注我们}
re ^\h*(?:(?:欢迎|請|请)?(?:扫码|扫一扫|关注|追蹤|訂閱)[^\n。]{0,30}(?:公众号|微信号|微博|二维码|頻道|粉專|粉絲團|Facebook|YouTube|Telegram)[^\n。]{0,20})\h*$
yes 关注我们
yes 扫描二维码关注我们
yes 欢迎关注本报官方公众号
no 关注我们的孩子吃什么，不如看他们读什么。

rule zh.follow.word
about Word of a follow button beside chrome
class follow
lang zh
at edge, beside-chrome
cut line
text {关注|關注|已关注|追蹤|微信|微博|公众号|二维码|订阅号}
yes 关注
no 关注民生
