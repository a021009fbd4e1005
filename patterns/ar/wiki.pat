# Frames of wikis.

rule ar.wiki.frame
about Frame of a wiki around its text
class navigation
lang ar
cut line
text {من ويكيبيديا، الموسوعة الحرة|اذهب إلى التنقل|اذهب إلى البحث|اذهب إلى التنقل اذهب إلى البحث|ماذا يصل هنا|تغييرات ذات علاقة|الصفحات الخاصة|وصلة دائمة|معلومات الصفحة|استشهد بهذه الصفحة|تنزيل PDF|نسخة للطباعة|عنصر ويكي بيانات|تبديل جدول المحتويات|عدل المصدر|عرض المصدر|أحدث التغييرات|مقالة عشوائية|تعديل الوصلات|\[عدل\]|\[عدل المصدر\]}
yes ماذا يصل هنا
yes [عدل المصدر]
no ماذا يصل هنا غير الريح؟ لا شيء.

rule ar.wiki.edited
about Line that says when a wiki page was last changed
class timestamp
lang ar
cut line
text آخر تعديل لهذه الصفحة كان يوم <date:modified>[، الساعة <clock>]
yes آخر تعديل لهذه الصفحة كان يوم 3 مارس 2019، الساعة 10:15. => modified=3 مارس 2019
no آخر تعديل لهذه الصفحة كان بيد راهب.

rule ar.wiki.licence
about Licence under the text of a wiki
class copyright
lang ar
cut line
re ^\h*(?:النصوص متاحة|المحتوى متاح|النص متاح) (?:تحت|وفق) رخصة (?:المشاع الإبداعي|Creative Commons|CC)[^\n]{0,260}$
yes النصوص متاحة تحت رخصة المشاع الإبداعي الملزمة بنسب العمل لمؤلفه وبترخيص الأعمال المشتقة بالمثل؛ قد تنطبق مواد أخرى.
no النصوص متاحة تحت الطاولة.
