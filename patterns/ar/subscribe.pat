# Prompts to subscribe or to give.

rule ar.subscribe.button
about Button that sells a subscription or asks for money
class subscribe
lang ar
cut line
text {اشترك الآن|إشترك الآن|اشترك في الموقع|اشترك معنا|اشتركوا الآن|اشترك في الصحيفة|اشترك للمتابعة|اشترك لقراءة المزيد|اشترك مجانا|اشترك مجاناً|تبرع الآن|ادعم الموقع|كن عضوا|كن عضواً}
yes اشترك الآن
yes اشترك معنا
no اشترك الآن في المفاوضات ثلاثة أطراف جديدة.

rule ar.subscribe.word
about Word of a subscription button beside chrome
class subscribe
lang ar
at edge, beside-chrome
cut line
text {اشتراك|الاشتراك|تبرع|ادعمنا}
yes اشتراك
no الاشتراك في الجريمة يعاقب عليه القانون.
