# Advertisements.

rule ar.advert.label
about Label of an advertisement
class advert
lang ar
cut line
text {إعلان|اعلان|إعلانات|اعلانات|الإعلانات|إعلان ممول|محتوى ممول|محتوى مدفوع|إعلان تجاري|مادة إعلانية|إعلان - تابع القراءة|تستمر القراءة بعد الإعلان|تابع القراءة بعد الإعلان|مساحة إعلانية|أعلن هنا}
yes إعلان
yes محتوى ممول
no إعلان الهدنة جاء متأخرا.
