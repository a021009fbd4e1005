# Sign-up for letters and alerts.

rule zh.newsletter.button
about Button or heading of a newsletter sign-up
class newsletter
lang zh
cut line
text {订阅新闻|订阅我们的新闻|订阅电子报|訂閱電子報|立即訂閱電子報|免費訂閱電子報|订阅邮件|订阅我们的邮件|邮件订阅|訂閱電郵|電子報|電子報訂閱|訂閱快訊|订阅简报|订阅通讯|訂閱通訊|订阅我们的通讯|订阅更新|接收通知|开启通知|開啟通知|訂閱推播|请输入您的邮箱|請輸入您的電子郵件|请输入邮箱地址|請輸入電子郵件地址|输入您的电子邮件|輸入電子郵件|您的邮箱|您的电子邮箱|您的電子郵件|电子邮件地址|電子郵件地址|電郵地址}
yes 訂閱電子報
yes 请输入您的邮箱
no 电子报发行量去年创下新低。

rule zh.newsletter.receive
about Sentence that offers a letter by e-mail
class newsletter
lang zh
cut line
re ^(?=[^\n]{8,160}$)\h*(?:(?:订阅|訂閱|注册|免費訂閱|立即訂閱|想第一时间|每天|每周|每週|每日)[^\n。]{0,60}(?:电子报|電子報|邮件|電子郵件|电子邮件|邮箱|信箱|newsletter|通讯|電郵|简报|快報)[^\n。]{0,40}[。！!]?)\h*$
yes 订阅我们的电子报，每天获取最新资讯。
yes 每週將精選內容寄到您的信箱
no 每天早上他都去邮局寄信。
