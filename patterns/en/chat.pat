# Chat widgets.

rule en.chat.widget
about Label of a chat or support widget
class chat
lang en
cut line
text {Chat with us|Chat now|Live chat|Start chat|Start a chat|Open chat|Close chat|Chat with an expert|Need help? Chat with us|Message us on WhatsApp|Chat on WhatsApp|Contact us on WhatsApp|Type your message|Chat with support|Chat online}
yes Chat with us
yes Live Chat
no Chat with us was all he wanted.

rule en.chat.word
about The single word of a chat widget
class chat
lang en
at tail, beside-chrome
cut line
text {Chat|Help|Support|Messages|Message|Leave us a message|Send us a message|How can we help you|How can we help|We're online|We are offline|Ask a question}
yes Chat
no Chat ended.

rule en.chat.helpful
about Question of a help centre about its article
class chat
lang en
cut line
text {Was this article helpful|Was this page helpful|Was this helpful|Did this answer your question|Have more questions? Submit a request|Still need help? Contact us|Articles in this section|Powered by Intercom|We run on Intercom|Powered by Zendesk|Typically replies in under <num> minutes|Typically replies in a few minutes|Hi! How can we help you today|Powered by Tawk.to|<num> out of <num> found this helpful|<num> people found this helpful}
yes Was this article helpful?
yes 0 out of 0 found this helpful
no Was this article helpful to the defence?
