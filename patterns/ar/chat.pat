# Chat widgets.

rule ar.chat.widget
about Label of a chat or support widget
class chat
lang ar
cut line
text {دردشة مباشرة|الدردشة المباشرة|تحدث معنا|ابدأ الدردشة|ابدأ المحادثة|تواصل معنا عبر واتساب|خدمة العملاء|كيف يمكننا مساعدتك}
yes دردشة مباشرة
yes ابدأ المحادثة
no تحدث معنا الوزير ساعة كاملة.

rule ar.chat.word
about The single word of a chat widget
class chat
lang ar
at tail, beside-chrome
cut line
text {دردشة|الدردشة|محادثة|شات|مساعدة}
yes دردشة
no دردشة قصيرة كانت كافية.
