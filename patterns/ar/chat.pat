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

rule ar.chat.helpful
about Question of a help centre about its article
class chat
lang ar
cut line
text {هل كانت هذه المقالة مفيدة؟|هل كانت هذه الصفحة مفيدة؟|هل لديك المزيد من الأسئلة؟ إرسال طلب|مقالات في هذا القسم}
yes هل كانت هذه المقالة مفيدة؟
no هل كانت هذه المقالة مفيدة للدفاع؟
