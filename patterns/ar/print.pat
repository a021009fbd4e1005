# Tools of a page: print, save, listen, font size.

rule ar.print.tools
about Print, save, listen and font-size tools
class print
lang ar
cut line
text {طباعة المقال|طباعة الخبر|طباعة الصفحة|نسخة للطباعة|حفظ المقال|حفظ الخبر|استمع للمقال|استمع إلى المقال|الاستماع للمقال|حجم الخط|تكبير الخط|تصغير الخط|تكبير النص|تصغير النص|أضف إلى المفضلة|اضف للمفضلة|تحميل PDF|الوضع الليلي|الوضع المظلم|قراءة لاحقا|تكبير الصورة|عرض الصور|ملء الشاشة}
yes طباعة المقال
yes استمع للمقال
no طباعة الكتب مكلفة هذه الأيام.

rule ar.print.word
about Word of a page tool beside chrome
class print
lang ar
at edge, beside-chrome
cut line
text {طباعة|اطبع|حفظ|استمع}
yes طباعة
no طباعة الكتب مكلفة.
