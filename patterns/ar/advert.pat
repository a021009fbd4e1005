# Advertisements.

rule ar.advert.label
about Label of an advertisement
class advert
lang ar
cut line
text {إعلان ممول|محتوى ممول|محتوى مدفوع|إعلان تجاري|مادة إعلانية|إعلان - تابع القراءة|تستمر القراءة بعد الإعلان|تابع القراءة بعد الإعلان|مساحة إعلانية|أعلن هنا}
yes إعلان ممول
yes محتوى ممول
no إعلان الهدنة جاء متأخرا.

rule ar.advert.word
about Word of an advertisement's label beside chrome
class advert
lang ar
at edge, beside-chrome
cut line
text {إعلان|اعلان|إعلانات|اعلانات|الإعلانات}
yes إعلان
no إعلان الهدنة متوقع
