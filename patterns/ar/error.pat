# Broken pages, old browsers.

rule ar.error.notice
about Message of a broken page, or request to switch on JavaScript
class error-page
lang ar
cut line
text {الصفحة غير موجودة|الصفحة المطلوبة غير موجودة|عذرا الصفحة غير موجودة|خطأ 404|404 - الصفحة غير موجودة|حدث خطأ|حدث خطأ ما|حدث خطأ، حاول مرة أخرى|حاول مرة أخرى|يرجى المحاولة لاحقا|تم رفض الوصول|يرجى تفعيل جافا سكريبت|يرجى تفعيل الجافا سكريبت في متصفحك|متصفحك قديم|متصفحك غير مدعوم}
yes الصفحة غير موجودة
yes حدث خطأ ما
no حدث خطأ في عد الأصوات.
