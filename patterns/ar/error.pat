# Broken pages, old browsers.

rule ar.error.notice
about Message of a broken page, or request to switch on JavaScript
class error-page
lang ar
cut line
text {حدث خطأ|حدث خطأ ما|حدث خطأ، حاول مرة أخرى|حاول مرة أخرى|يرجى المحاولة لاحقا|يرجى تفعيل جافا سكريبت|يرجى تفعيل الجافا سكريبت في متصفحك|متصفحك قديم|متصفحك غير مدعوم}
yes حدث خطأ
yes حدث خطأ ما
no حدث خطأ في عد الأصوات.

rule ar.error.gone
about Message of a page that is not there, may not be seen or is out of order
class error-page
lang ar
cut line, document if little else
text {الصفحة غير موجودة|الصفحة المطلوبة غير موجودة|عذرا الصفحة غير موجودة|خطأ 404|404 - الصفحة غير موجودة|تم رفض الوصول|عذرا، الصفحة غير موجودة|الصفحة التي تبحث عنها غير موجودة}
yes الصفحة غير موجودة
no الصفحة غير موجودة في السجل القديم.
