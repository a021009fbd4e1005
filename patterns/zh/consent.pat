# Cookie banners and privacy notices.

rule zh.consent.button
about Button or link of a consent dialog
class consent
lang zh
cut line
text {接受所有Cookie|接受所有 Cookie|接受全部Cookie|接受 Cookie|接受cookies|拒绝所有Cookie|拒绝所有 Cookie|拒絕所有Cookie|全部接受|全部拒绝|全部拒絕|接受全部|拒绝全部|接受所有|接受并继续|接受並繼續|接受并关闭|同意并继续|同意並繼續|同意并关闭|保存设置|儲存設定|保存偏好|管理偏好设置|隐私设置|隱私設定|隐私偏好|Cookie设置|Cookie 设置|Cookie設定|Cookie 設定|Cookie政策|Cookie 政策|Cookies 政策|Cookie偏好设置|仅必要Cookie|仅限必要|必要的Cookie|必要 Cookie|我知道了|我已了解|我同意|我接受}
yes 接受所有Cookie
yes 隐私设置
yes 同意並繼續
no 接受所有人的意见并不可能。

rule zh.consent.sentence
about Sentence of a cookie banner
class consent
lang zh
cut line
re (?i)^(?=.{10,600}$)\h*(?:(?:本|我们的|我們的|这个|這個|该|此)(?:网站|網站|站|站点|网页)(?:会|將|将)?(?:使用|采用|採用|利用)[^。\n]{0,20}cookies?|(?:我们|我們)(?:及我们的合作伙伴|和合作伙伴|會|会)?(?:使用|采用|利用)[^。\n]{0,20}cookies?|(?:继续|繼續)(?:使用|浏览|瀏覽|访问)[^。\n]{0,30}(?:即|表示|代表|则)[^。\n]{0,20}(?:同意|接受)|(?:点击|點擊|点选|按下)[^。\n]{0,30}(?:即|表示|代表)[^。\n]{0,20}(?:同意|接受)|使用本(?:网站|網站)[^。\n]{0,20}(?:同意|接受)[^。\n]{0,20}(?:条款|條款|政策|cookies?))[^\n]*$
yes 本网站使用cookies以改善您的浏览体验。
yes 繼續瀏覽本網站即表示您同意我們的隱私政策。
no 本网站使用者去年增加了一倍。

rule zh.consent.word
about Words of a consent dialog beside chrome
class consent
lang zh
at edge, beside-chrome
cut line
text {同意|接受|拒绝|拒絕|不同意|关闭|關閉|隐私|隱私|了解更多|瞭解更多|Cookie|始终处于活动状态|始終啟用|合法权益}
yes 同意
no 隐私与权力
no 始终处于活动状态的火山

rule zh.consent.manager
about What a consent manager calls its choices
class consent
lang zh
cut line
text {确认我的选择|絕對必要的 Cookie|绝对必要的 Cookie|功能性 Cookie|定向 Cookie|性能 Cookie|管理选项|管理選項|我们重视您的隐私|我們重視您的隱私|隐私偏好中心|隱私權偏好設定中心|不接受并继续|查看我们的合作伙伴}
yes 确认我的选择
yes 絕對必要的 Cookie
no 我们重视您的隐私胜过一切，他说。

rule zh.consent.texts
about Longer text of a consent dialog, beside chrome
class consent
lang zh
at beside-chrome
cut line
text {即表示您同意第三方服务安装cookie|这个网站使用cookie， 并让您可以控制想要激活的内容|隐藏 cookie 横幅|通过授权这些第三方服务，您同意存储和读取cookie，并使用其正常运行所需的跟踪技术|显示/隐藏cookie存储信息|Cookie管理面板|Google 服务的特定同意|本站使用必要的Cookie以确保其正常运行，这些Cookie无法停用|该网站使用必要的Cookie以保证其正常运行，这些Cookie无法停用}
yes 即表示您同意第三方服务安装cookie
no 即表示您同意第三方服务安装cookie，他说。

rule zh.consent.terms
about Short text of a consent dialog, beside chrome
class consent
lang zh
at edge, beside-chrome
cut line
text {好的，全部接受|Cookie详情|显示在我们的网站上|（模态窗口）|（新建窗口）|强制性Cookie}
yes 好的，全部接受
no 好的，全部接受，他说。
