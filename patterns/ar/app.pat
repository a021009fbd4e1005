# Apps.

rule ar.app.install
about Prompt to install or open an app
class app
lang ar
cut line
text {حمل التطبيق|حمّل التطبيق|حمل تطبيقنا|حمّل تطبيقنا|تحميل التطبيق|تنزيل التطبيق|تطبيقات الموبايل|تطبيق الموبايل|متوفر على جوجل بلاي|متوفر على Google Play|متوفر على App Store|حمل التطبيق الآن|افتح في التطبيق|حمل تطبيق الموقع}
yes حمل التطبيق
yes متوفر على Google Play
no حمل التطبيق الجديد للقانون مفاجآت كثيرة.
