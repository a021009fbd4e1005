# Who wrote it and when.

rule ar.byline.author
about Author line
class byline
lang ar
at edge
cut line
re ^\h*(?:الكاتب|كاتب المقال|المؤلف|بقلم|إعداد|اعداد|تحرير|المحرر|المراسل|المصدر والكاتب)\h*[:/]\h*(?<author>[\p{Arabic}]{2,}(?:\h[\p{Arabic}]{2,}){1,3})\h*$
re ^\h*(?:بقلم|كتب|كتبت)\h+(?<author>[\p{Arabic}]{2,}\h[\p{Arabic}]{2,})\h*$
yes بقلم: سعاد محمود => author=سعاد محمود
yes كتب رمضان أحمد => author=رمضان أحمد
no كتب أحمد رسالة طويلة إلى أخيه

rule ar.timestamp.published
about Line that says when the text was published or changed
class timestamp
lang ar
cut line
score 0.7
text {نشر|نُشر|نشر في|تاريخ النشر|نشر بتاريخ|نشر يوم|تم النشر|تم النشر في|أضيف في|تاريخ|التاريخ|نشرت في|نشر فى}{: | : | }<date>[ <clock>| - <clock>|, <clock>|، <clock>| الساعة <clock>]
text {آخر تحديث|اخر تحديث|تم التحديث|تم التحديث في|تحديث|آخر تعديل|تاريخ التحديث|تاريخ التعديل}{: | : | في | }<date:modified>[ <clock>| - <clock>|, <clock>|، <clock>| الساعة <clock>]
text {منذ|قبل} <num> {دقيقة|دقائق|ساعة|ساعات|يوم|أيام|أسبوع|أسابيع|شهر|أشهر|سنة|سنوات}
text {مدة القراءة|وقت القراءة|زمن القراءة}{: | : | }<num> {دقيقة|دقائق}
yes تاريخ النشر: 12/05/2020 => date=12/05/2020
yes آخر تحديث 12/05/2020 => modified=12/05/2020
yes منذ 3 ساعات
no منذ 3 ساعات لم يصل أي خبر.

rule ar.timestamp.frame
about Words of a time stamp whose values were lost
class timestamp
lang ar
at edge
cut line
text {تاريخ النشر|آخر تحديث|اخر تحديث|نشر في|نشر بتاريخ|تم النشر في|تم التحديث في}
yes تاريخ النشر:
no تاريخ النشر مجهول

rule ar.timestamp.bare
about Date or clock alone on a line beside chrome at the edge
class timestamp
lang ar
at edge, beside-chrome
cut line
text <date>[ <clock>| - <clock>|, <clock>|، <clock>]
text <clock>
yes 12/05/2020 => date=12/05/2020
no في 12/05/2020 سقط الثلج.
