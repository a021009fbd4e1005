# Menus, skip links, pagination.

rule zh.nav.skip
about Skip link, menu button or link back to the top
class navigation
lang zh
cut line
text {跳转到内容|跳转至内容|跳到内容|跳到主要内容|跳至主要内容|跳至内容|跳到主內容|跳至主要內容|跳至內容|跳到主要內容|移至主內容|跳过导航|跳转到主要内容|主菜单|主選單|打开菜单|關閉選單|关闭菜单|开关菜单|切换菜单|切换导航|返回顶部|回到顶部|回顶部|回到頂部|回頂端|回最上方|返回首页|返回首頁|回首页|回首頁|回到首頁|返回列表|返回上一页|回上一頁|返回目录|网站地图|網站地圖|网站导航|設為首頁|设为首页|加入收藏|设为首页 加入收藏}
text {第<num>页 共<num>页|共<num>页|第 <num> 页，共 <num> 页|第 <num> 頁，共 <num> 頁}
text {上一页|下一页|上一頁|下一頁|首页 上一页 下一页 尾页|上一页 下一页|上一篇 下一篇|第一页|最后一页|最末頁|尾页|末页|上一篇|下一篇|上一篇：|下一篇：|上一篇文章|下一篇文章|文章导航|文章導覽|较旧文章|较新文章|前一篇|後一篇|下一条|上一条|阅读下一篇}
yes 返回顶部
yes 第2页 共5页
yes 文章导航
no 返回首页的那张照片已经泛黄。
no 第一页写着他的名字
no 第12页

rule zh.nav.legal
about Link to the legal pages of a site
class navigation
lang zh
cut line
text {隐私政策|隱私政策|隱私權政策|隐私声明|隱私權聲明|隐私条款|使用条款|使用條款|服务条款|服務條款|使用协议|用户协议|会员条款|法律声明|法律聲明|免责声明|免責聲明|关于我们|關於我們|联系我们|聯絡我們|聯繫我們|关于本站|网站声明|人才招聘|诚聘英才|广告服务|廣告服務|广告合作|商务合作|友情链接|友情連結|网站律师|投稿|我要投稿|帮助中心|客服中心|意见反馈|无障碍浏览|举报中心|侵权投诉|營業資訊|服務信箱}
re ^(?=[^\n]{8,200}$)(?:[^|•·–\n。！？]{2,20}[|•·–丨｜]){0,10}\h*(?:关于我们|關於我們|联系我们|聯絡我們|隐私政策|隱私權政策|服务条款|網站地圖|网站地图)\h*(?:[|•·–丨｜][^|•·–丨｜\n。！？]{2,20}){1,12}+[|｜]?\h*$
yes 隐私政策
yes 关于我们 | 联系我们 | 广告服务
no 关于我们的故事没有人愿意听。
no 隐私政策的修改引起了争议。
no 常见问题

rule zh.nav.words
about Word of a menu beside chrome at the edge
class navigation
lang zh
at edge, beside-chrome
cut line
text {首页|首頁|主页|菜单|選單|导航|搜索|搜尋|关闭|關閉|返回|更多|查看更多|查看全部|显示更多|顯示更多|加载更多|展开|收起|展开全文|服务|服務|专题|專題|博客|部落格|档案|联系|新闻|新聞|最新|最新消息|即时|即時|要闻|要聞|快讯|视频|影音|图片|圖片|图集|直播|播客|电子报|电子版|天气|天氣|星座|游戏|遊戲|商城|购物|論壇|论坛|社区|English|繁體|繁体|简体|簡體中文|繁體中文|常见问题|常見問題|合作伙伴|加入我们|加入我們}
text {时政|政治|国内|國內|国际|國際|社会|社會|财经|財經|经济|經濟|产业|產業|股市|金融|房产|房產|汽车|汽車|科技|数码|互联网|体育|體育|足球|篮球|文化|艺术|藝術|历史|歷史|教育|健康|生活|时尚|時尚|娱乐|娛樂|影剧|電影|电影|音乐|音樂|旅游|旅遊|美食|亲子|家居|军事|軍事|法治|评论|觀點|观点|人物|地方|港澳|台湾|台灣|两岸|兩岸|亚洲|环球|全球|读书|公益|三农|能源}
yes 首页
yes 财经
no 体育老师请了假
no 首页的照片

rule zh.nav.software
about What the software of a site says of itself and its pages
class navigation
lang zh
cut line
text {自豪地采用WordPress|自豪地採用 WordPress|喜欢 正在加载……|编辑此页|編輯此頁|在应用中打开|打开APP阅读全文|打开APP|返回搜狐，查看更多|举报/反馈|上一篇：没有了|下一篇：没有了|扫一扫|已赞|您可能还会对下面的文章感兴趣|责编：|声明：该文观点仅代表作者本人}
yes 自豪地采用WordPress
no 编辑此页的人已经退休了。

rule zh.nav.blog
about Word of a blog, a manual or a help centre beside chrome
class navigation
lang zh
at edge, beside-chrome
cut line
text {发布于|标签为|相关主题|本页内容|分类|归档|功能|条目feed|评论feed|WordPress.org|字号|给我们留言|有什么可以帮您？|赞 0|踩 0}
yes 发布于
no 分类垃圾

rule zh.nav.sections
about Name of a section of a site in a run of chrome
class navigation
lang zh
at edge, beside-chrome
cut line
text {图书|讀書|戏剧|地产|招聘|科学|科學|环保|環保|气候|社会新闻|籃球|网球|综合体育|电视|電視|评论员|社论|社論|专访|專訪|调查|宗教|选举|公司|市场|股票|基金|理财|理財|银行|保险|欧洲|非洲|明星|女性|親子}
yes 图书
no 电影院关门了
