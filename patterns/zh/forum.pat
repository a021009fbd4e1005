# Frames of forum software.

rule zh.forum.frame
about Frame of forum software around the posts
class navigation
lang zh
cut line
text {讨论区首页|討論區首頁|回复主题|回覆主題|发表新主题|發表新主題|引用回复|引用回覆|举报这个帖子|只看该作者|只看楼主|倒序浏览|返回列表|发新帖|高级模式|本版积分规则|使用道具 举报|上一主题|下一主题|查看: 回复:|发消息|电梯直达|返回版块|您需要登录后才可以回帖}
re ^\h*(?:Powered by|技术支持:?) ?(?:Discuz!?|phpBB|vBulletin|XenForo|phpwind)[^\n]{0,100}$
re ^\h*正在(?:浏览|瀏覽)(?:此|这个|這個)(?:版面|版块)的(?:用户|使用者)[：:][^\n]{2,80}$
yes 引用回复
yes 只看该作者
no 沙发上坐着一只猫。
