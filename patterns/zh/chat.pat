# Chat widgets.

rule zh.chat.widget
about Label of a chat or support widget
class chat
lang zh
cut line
text {在线客服|線上客服|联系客服|聯繫客服|聯絡客服|在线咨询|線上諮詢|立即咨询|立即諮詢|客服热线|客服熱線|人工客服|智能客服|在线留言|点击咨询|點擊諮詢|需要帮助吗|需要幫助嗎|微信客服|QQ客服|开始聊天|開始聊天}
yes 在线客服
yes 需要幫助嗎？
no 在线客服的工资并不高。

rule zh.chat.word
about Word of a chat widget beside chrome
class chat
lang zh
at tail, beside-chrome
cut line
text {客服|咨询|諮詢|帮助|幫助|反馈|意见反馈|意見回饋|客户服务}
yes 客服
no 帮助老人过马路

rule zh.chat.helpful
about Question of a help centre about its article
class chat
lang zh
cut line
text {这篇文章有帮助吗？|这篇文章对您有帮助吗？|这篇文章是否有帮助？|此页面对您有帮助吗？|还有其它问题？提交请求|此部分中的文章}
yes 这篇文章有帮助吗？
no 这篇文章有帮助吗，他问。
