# Share buttons.

rule zh.share.network
about Button to share on a network
class share
lang zh
cut line
text {分享到|分享至|分享给|转发到|点击分享到|分享|按一下以分享至|点击以分享到}[ |：]{微信|微博|新浪微博|QQ|QQ空间|QQ好友|微信好友|朋友圈|微信朋友圈|豆瓣|知乎|人人网|腾讯微博|百度贴吧|Facebook|Twitter|X|LinkedIn|LINE|Line|Telegram|WhatsApp|Pinterest|Reddit|Tumblr|Pocket|電子郵件|电子邮件|Email|臉書|推特}[ (在新窗口中打开)| (在新視窗中開啟)]
text {微信扫一扫分享|扫码分享|扫一扫分享到朋友圈|用微信扫码二维码，分享至好友和朋友圈|用微信扫一扫分享|微信扫一扫，分享到朋友圈|打开微信，点击底部的“发现”，使用“扫一扫”即可将网页分享至朋友圈}
yes 分享到微信
yes 分享至 Facebook
yes 点击以分享到 Twitter (在新窗口中打开)
no 分享到的快乐是双倍的。

rule zh.share.label
about Label of a share bar
class share
lang zh
cut line
text {分享本文|分享这篇文章|分享此文|分享文章|分享此文章|分享這篇文章|分享此頁|分享本页|分享新闻|分享新聞|分享链接|分享連結|分享到|分享至|分享到：|分享至：|分享给好友|分享給朋友|转发分享|转载分享|一键分享|更多分享|更多分享方式|分享按钮|请分享|喜欢请分享|分享你的想法|赞 分享|分享 收藏|点赞 收藏 分享|觉得不错，分享给更多人看到}
yes 分享本文
yes 分享到：
no 分享本文的读者超过一万人。

rule zh.share.word
about Word of a share bar at the edge
class share
lang zh
at edge
cut line
text {分享|转发|轉發|分享：|分享:|已分享|推文}
yes 分享
no 分享会

rule zh.share.bar
about Line of two or more share tools and services, and nothing else
class share
lang zh
cut line
re ^\h*(?:(?:分享到?|分享至|转发到?|評論|评论|點讚|点赞|赞|收藏|举报|打印|转载|复制链接|微信|微信好友|朋友圈|微信朋友圈|微博|新浪微博|腾讯微博|QQ|QQ空间|QQ好友|豆瓣|知乎|今日头条|头条|抖音|快手|小红书|人人网|百度贴吧|贴吧|钉钉|臉書|Facebook|Twitter|Line|LINE|WhatsApp|Telegram)[\h:：|｜/／,，、·•]*+(?:\d{1,6}[\h:：|｜/／,，、·•]*+)?+){2,}$
yes 评论 微信 微博 分享
yes 分享到：微信 微博 QQ空间
yes 点赞 12 收藏 分享
no 微信和微博同时宕机
no 微博评论员文章

rule zh.share.texts
about Longer text of a share button, beside chrome
class share
lang zh
at beside-chrome
cut line
text {在Fediverse上分享|在Twitter上分享|在Telegram上分享|在Whatsapp上分享|在Flipboard上分享|在Facebook上分享|在LinkedIn上分享|在buffer上分享|分享至Pinterest|在tumblr上分享|分享至Stumbleupon|在Threema上分享}
yes 在Fediverse上分享
no 在Fediverse上分享，他说。

rule zh.share.terms
about Short text of a share button, beside chrome
class share
lang zh
at beside-chrome
cut line
text {在VK上分享|分享至QQ空间|分享至XING|分享至Reddit|通过电子邮件传送|保存到Pocket|分享至腾讯微博|分享至新浪微博}
yes 在VK上分享
no 在VK上分享，他说。
