# Prompts to subscribe or to give.

rule ar.subscribe.button
about Button that sells a subscription or asks for money
class subscribe
lang ar
cut line
text {اشترك الآن|إشترك الآن|اشتراك|الاشتراك|اشترك في الموقع|اشترك معنا|اشتركوا الآن|اشترك في الصحيفة|اشترك للمتابعة|اشترك لقراءة المزيد|اشترك مجانا|اشترك مجاناً|تبرع الآن|تبرع|ادعمنا|ادعم الموقع|كن عضوا|كن عضواً}
yes اشترك الآن
yes الاشتراك
no اشترك الآن في المفاوضات ثلاثة أطراف جديدة.
