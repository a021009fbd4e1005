# Credits of pictures; the shapes with © are in any/photo.pat.

rule ar.photo.label
about Line that is a credit label and names
class photo-credit
lang ar
cut line
re ^\h*[([]?(?:تصوير|صورة|الصورة|مصدر الصورة|صور|عدسة|حقوق الصورة|المصور)\h*[:/©]\h*(?:©\h*)?(?<photo_author>[^.!؟?;:\n]{2,60}?)[)\]]?\h*$
yes تصوير: أحمد علي => photo_author=أحمد علي
yes مصدر الصورة: رويترز => photo_author=رويترز
no صورة: ماذا جرى في تلك الليلة؟

rule ar.photo.source
about Note on a picture
class photo-credit
lang ar
cut line
text {صورة أرشيفية|صورة ارشيفية|صورة من الأرشيف|(أرشيفية)|(صورة أرشيفية)|صورة تعبيرية|(تعبيرية)|صورة توضيحية|مصدر الصورة|التعليق على الصورة|مصدر الصورة Getty Images|مصدر الصورة Reuters|مصدر الصورة AFP|مصدر الصورة EPA}
text مصدر الصورة <agency:photo_agency>
yes صورة أرشيفية
yes مصدر الصورة رويترز => photo_agency=رويترز
no صورة أرشيفية نادرة عثر عليها الباحث.

rule ar.photo.bracket
about Short caption with an agency in brackets at its end
class photo-credit
lang ar
cut line, echo above
re ^\h*(?<caption>[^\n.]{10,160}?)\h*\((?<photo_agency>رويترز|أ ?ف ?ب|أ\.ف\.ب|فرانس برس|الفرنسية|الأناضول|أسوشيتد برس|أسوشيتدبرس|الأوروبية|غيتي|غيتي إيميجز|Getty|Getty Images|AFP|AP|Reuters|أرشيف|أرشيفية|مواقع التواصل|الجزيرة|سبوتنيك|شينخوا)(?:\h*[-–/]\h*[^()\n]{2,20})?\)\h*$
yes أطفال على ضفة النهر بعد انحسار المياه (رويترز) => caption=أطفال على ضفة النهر بعد انحسار المياه; photo_agency=رويترز
no نقلت الوكالة (رويترز) الخبر مساء أمس

rule ar.photo.word
about Word under a picture beside chrome
class photo-credit
lang ar
at beside-chrome
cut line
text {أرشيفية|من الأرشيف}
yes أرشيفية
no أرشيفية كانت تلك الصور.
