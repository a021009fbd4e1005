# What a button that copies an address says before and after.

rule ar.clipboard.button
about Copy-link button and its feedback
class clipboard
lang ar
cut line
text {نسخ الرابط|انسخ الرابط|تم نسخ الرابط|تم النسخ|نسخ رابط المقال|رابط مختصر|الرابط المختصر|نسخ الرابط تم نسخ الرابط|تم نسخ الرابط بنجاح|تم نسخ الرابط إلى الحافظة}
yes نسخ الرابط
yes تم النسخ
no تم النسخ باليد في القرن التاسع.
