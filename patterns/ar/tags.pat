# Keywords and sections.

rule ar.tags.line
about Label of keywords, alone or with them
class tags
lang ar
at edge
cut line
text {الوسوم|وسوم|الكلمات المفتاحية|كلمات مفتاحية|الكلمات الدالة|كلمات دلالية|الكلمات الدلالية|تاغات}
re ^\h*(?:الوسوم|وسوم|الكلمات المفتاحية|كلمات مفتاحية|الكلمات الدالة|كلمات دلالية|الكلمات الدلالية|التصنيفات|التصنيف|تاغات|Tags)\h*:\h*\S[^.!؟:\n]{1,200}$
yes الوسوم: ماء، نهر، فيضان
yes كلمات مفتاحية
no التصنيفات: ماذا تعني؟ ومن وضعها.

rule ar.tags.word
about Word over keywords beside chrome
class tags
lang ar
at edge, beside-chrome
cut line
text {علامات|الموضوعات|التصنيفات|التصنيف|تصنيفات}
yes علامات
no علامات الساعة
