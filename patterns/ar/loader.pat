# Loading indicators.

rule ar.loader.text
about Loading indicator
class loader
lang ar
cut line
text {جاري التحميل|جاري التحميل...|جار التحميل|جارٍ التحميل|جارِ التحميل|جاري تحميل التعليقات|جاري تحميل المزيد|تحميل المزيد}
yes جاري التحميل...
no جاري التحميل على الشاحنات منذ الفجر.

rule ar.loader.word
about Request to wait, which people make, too
class loader
lang ar
at beside-chrome
cut line
text {يرجى الانتظار|الرجاء الانتظار|انتظر من فضلك}
yes يرجى الانتظار
no يرجى الانتظار خارج القاعة.
