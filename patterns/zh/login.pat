# Accounts.

rule zh.login.button
about Link or button to log in or sign up
class login
lang zh
cut line
text {登录/注册|登录 / 注册|登录 \| 注册|登录注册|登录 注册|登陆/注册|登入/註冊|登入 / 註冊|登入 \| 註冊|會員登入|会员登录|用户登录|立即登录|立即注册|立即登入|立即註冊|免费注册|免費註冊|加入會員|加入会员|注册账号|注册会员|註冊會員|创建账户|建立帳號|创建账号|退出登录|我的账户|我的帳戶|我的账号|个人中心|會員中心|会员中心|用户中心}
text {忘记密码|忘記密碼|忘记密码？|找回密码|重置密码|重設密碼|修改密码|记住我|記住我|记住密码|自动登录|保持登录状态|没有账号？|没有账号？立即注册|還沒有帳號？|还没有账号？|已有账号？|已有账号？立即登录|已有帳號？|已經是會員？|用户名|使用者名稱|用户名或邮箱|请输入密码|请输入用户名|請輸入密碼|手机号登录|微信登录|QQ登录|使用微信登录|使用QQ登录|第三方登录|以 Google 登入|以 Facebook 登入|使用 Google 帳號登入|验证码登录}
yes 登录 / 注册
yes 忘记密码？
yes 會員登入
no 登录月球的梦想还远着呢。

rule zh.login.word
about Word of a login form at the edge
class login
lang zh
at edge, beside-chrome
cut line
text {登录|登陆|登入|登錄|注册|註冊|退出|登出|账号|帳號|密码|密碼|会员|會員|用户}
yes 登录
no 注册商标
