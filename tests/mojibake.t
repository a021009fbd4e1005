#!/usr/bin/env python3
"""Mojibake, made: sentences in 40 languages, misread in each of ten codecs, once, twice, three times, as half of a line.
And text that looks odd and is sound: not a byte of it may change, as lines and word by word."""
import json
import os
import sys
import unicodedata

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import tap  # noqa: E402

SENTENCES = {
    "fr": ["Le château d’été était fermé, hélas ! Où êtes-vous passés ?",
           "Ça coûte 20 € à Noël, « dit-il » — voilà.",
           "L’œuvre du bœuf à l’hôpital où naquit Éloïse."],
    "de": ["Die Bäume im Schloßgarten blühen früh, außer im März.",
           "Über größere Mühlen weiß ich nichts – „gar nichts“."],
    "es": ["¿Dónde está el niño? ¡Mañana será otro día, señor Núñez!",
           "El pingüino comió jamón en Logroño."],
    "pt": ["A educação não é só um direito; é também obrigação.",
           "São João à tarde: às vezes há pão e maçãs."],
    "it": ["Perché è così difficile? Più o meno già lo so: è la verità.",
           "L’università non è lontana, però è là."],
    "nl": ["De coördinatie van het café is geïnteresseerd in één idee.",
           "Zeeën van ruimte – financiële crisis."],
    "sv": ["Det är en ö i ån där älgar går.",
           "Räksmörgås på Åland är gott."],
    "da": ["Rødgrød med fløde på en ø i åen, sagde Ærø.",
           "Blåbærsyltetøj er på hylden."],
    "is": ["Það er kalt á Íslandi í janúar, þó ekki alltaf.",
           "Ýmsir æðri menn búa við Öxará."],
    "fi": ["Hän lähti töihin äidin pyörällä.",
           "Yö on täynnä ääniä."],
    "pl": ["Zażółć gęślą jaźń, mówił śluzowy żółw.",
           "Część łódek płynie w stronę źródła."],
    "cs": ["Příliš žluťoučký kůň úpěl ďábelské ódy.",
           "Řeka teče přes město, říká můj děda."],
    "sk": ["Kŕdeľ ďatľov učí koňa žrať kôru.",
           "Ťažký život, šťastný ľud."],
    "hu": ["Árvíztűrő tükörfúrógép működik őszintén.",
           "Öt szép szűzlány őrült írót nyúz."],
    "ro": ["Își amintește că țara sa e frumoasă și verde.",
           "Înălțimea pădurilor românești."],
    "hr": ["Čovjek je došao žedan, ali je otišao sretan.",
           "Đak uči šest sati u školi."],
    "tr": ["Şişli’de güneşli bir gün, ağaçların altında çocuklar oynuyor.",
           "İstanbul’un ışıkları göz alıyor."],
    "lv": ["Šodien ir skaista diena, un mēs ejam uz mežu.",
           "Ķirši zied pavasarī, ābeles arī."],
    "lt": ["Šiandien graži diena, ąžuolai žaliuoja.",
           "Ėjau į mišką, mačiau voverę."],
    "et": ["Õhtul läksime jõe äärde jalutama.",
           "Üks öö täis tähti."],
    "vi": ["Hôm nay trời đẹp, chúng tôi đi dạo ở công viên.",
           "Tiếng Việt có nhiều dấu: ả, ã, ạ, ấ, ậ."],
    "ru": ["Сегодня хорошая погода, мы идём гулять в парк.",
           "Он сказал: «Да, конечно» — и ушёл."],
    "uk": ["Сьогодні гарна погода, ми йдемо гуляти до їхнього парку.",
           "Її ґанок — наш."],
    "bg": ["Днес времето е хубаво и отиваме на разходка."],
    "sr": ["Данас је лепо време и идемо у шетњу, ђаци џака."],
    "el": ["Σήμερα ο καιρός είναι ωραίος και πάμε βόλτα.",
           "«Ελλάδα» είπε η Άννα."],
    "he": ["היום מזג האוויר יפה ואנחנו יוצאים לטייל."],
    "ar": ["الطقس جميل اليوم ونحن ذاهبون للتنزه في الحديقة."],
    "fa": ["امروز هوا خوب است و ما به پارک می\u200cرویم."],
    "hi": ["आज मौसम अच्छा है और हम पार्क में टहलने जा रहे हैं।"],
    "th": ["วันนี้อากาศดี เราไปเดินเล่นที่สวนสาธารณะ"],
    "ja": ["今日は天気がいいので、公園を散歩します。",
           "「そうだ」と彼は言った。"],
    "zh": ["今天天气很好，我们去公园散步。"],
    "ko": ["오늘은 날씨가 좋아서 공원에 산책하러 갑니다."],
    "en": ["It’s “fine” – really… 20 £ or 30 €?",
           "naïve café résumé — “quoted” text’s end",
           "🙂 thanks 👍🏽 great ❤️"],
    "ka": ["დღეს კარგი ამინდია და პარკში მივდივართ."],
    "hy": ["Այսօր լավ եղանակ է, գնում ենք այգի։"],
    "am": ["ዛሬ አየሩ ጥሩ ነው።"],
}
SOUND = r"""
∀x∈ℝ: ⌈x⌉ = −⌊−x⌋, α ∧ ¬β = ¬(¬α ∨ β), ℕ ⊆ ℕ₀ ⊂ ℤ ⊂ ℚ ⊂ ℝ ⊂ ℂ
∑ᵢ xᵢ² ≤ √(n·∑ᵢ xᵢ⁴), ∫₀^∞ e^{−x²}dx = ½√π ≈ 0,886
x ≠ y ⇔ |x−y| > 0; A ≈ B ± 3 %; Δt ≤ 5 µs; Ω = V/A; 20 °C = 68 °F = 293 K
ß-Carotin, α-Tocopherol, µ-Opioid, β€uro
Tiếng Việt: Hôm nay trời đẹp quá! Ở đâu? ĐÀ NẴNG, HÀ NỘI, ĐẮK LẮK, ƯỚC MƠ
Ŵyneb, ŵyn, tŷ, ŷd, Llŷn, dŵr, cŵn, gŵyl; Môn; Siân; Ôl-nodyn
Tá áthas orm. Ní hé, Éire, Á, í, ó, ú; SEÁN Ó CONAILL; ‘Níl’ a dúirt sí
Ċ ċ Ġ ġ Ṫ ṫ Ḃ ḃ; an t-Éireannach
Eĥoŝanĝo ĉiuĵaŭde; ĈIUJ ĜOJAS, ŬA
Saṃskṛta, Kṛṣṇa, Mahābhārata, Śiva, Ṭhakkura, Bṛhaspati, ʿAlī ibn Abī Ṭālib, Ḥamza, Qurʾān
pīnyīn: nǐ hǎo, Běijīng, lǜsè, LǙ, shānxī, Ā Ē Ī Ō Ū Ǖ
/ˈbɪɡ ˈfɪʃ/, [ˈʃtʁaːsə], [œ̃], ɲ ʎ ʒ ʔ ɸ β θ ð, tʰ, aɪ̯, ə˞
(╯°□°)╯︵ ┻━┻  ┬─┬ノ( º _ ºノ)
¯\_(ツ)_/¯ ( ͡° ͜ʖ ͡°) ಠ_ಠ (づ￣ ³￣)づ ლ(ಠ益ಠლ) ʕ•ᴥ•ʔ
ヽ(´▽`)/ (｡◕‿◕｡) (ノಠ益ಠ)ノ彡┻━┻ щ（ﾟДﾟщ） (Ծ‸ Ծ) ಥ﹏ಥ ◉_◉ Ò_ó Ó_Ò (ÒvÓ) Ö_Ö Ô.ô ó.Ò õ_Ô ¬¬ ¬_¬
d(^_^)b \(°ー°)/ ٩(●̮̮̃•̃)۶ (ʘ‿ʘ) ( •_•)>⌐■-■ (⌐■_■)
┌──┬──┐│a │b │├──┼──┤│1 │2 │└──┴──┘
╔═══╦═══╗║ é ║ ç ║╚═══╩═══╝
│é│ │ñ│ ┤Ñ├ ░▒▓█ Überraschung █▓▒░
« Oui », dit-il ; « non » ? — « Ah ! »
«À», «É», «Ç», “À”, ‘Ã’, „Ä“, »Ö«, ›Ü‹, «Ñ», "Â"
«CAFÉ», «IRMÃ», «MAÇÃ», »FUÉ«, (LÀ), LÀ… VOILÀ! DÉJÀ–VU À—B
SÃO PAULO, NAÇÃO, JOÃO, IRMÃ, MAÇÃS, PÃO, AÇÃO, ÓRGÃO, Ã, Â, CÂMARA, ÂNGULO
IRMÃ – MÃE; MAÇÃ — PÃO; MANHÃ… AMANHÃ? AMANHÃ! «AMANHÃ»
O til (~) sobre o a dá ã ou Ã. A letra Ã é rara; Â também; À não.
Ã is a letter, Â is a letter, â is a letter, ã too
Å, Ä och Ö är de sista. Å ä ö. ÅÄÖ åäö. Å… Ö! å i åa ä e ö
Ångström (Å), 5 Å, 10 Å², 3,5 Å³, Å⁻¹, 2 Å – 3 Å, 1.54 Å, (Å)
Ærø, Ørsted, Århus, ÆØÅ, æøå, Øl 20 kr., Ø®, Ø 50 mm, Ø=5, ∅ 3 cm, Ø12, Ø 3½"
Þórður Ðórðarson, ÞAÐ, Það, Ísafjörður, ÍSLAND, ÐÞ
Straße, STRASSE, STRAẞE, Ä/Ö/Ü, Ä-Klasse, Ä., Ö², MÜ², Ü18, Ü-Ei, 5×Ü
ÑANDÚ, AÑO, ESPAÑA, ¿QUÉ?, ¡OLÉ!, ¿Ñ?, «Ñ»
L'ÉTÉ, L’ÉTÉ, À L’ÂGE, L'ÎLE, L’ÎLE D’OLÉRON, L'ŒUVRE, NŒUD, ŒUF
ÇA ALORS ! À 20 € ; É. Zola; É.-U.; À–É; Éº
Žižek’s, ŽIŽEK, Šiška, ČŠŽ, ĐURO, ćevapčići, DŽ, Nj
ZAŻÓŁĆ GĘŚLĄ JAŹŃ; „Łódź”, »Łódź«, Ł’s, Ś.P., Ś2
ŘÍJEN, ĎÁBEL, PŘÍLIŠ ŽLUŤOUČKÝ KŮŇ, t’ d’ ľ’ L’ ďábel
ÁRVÍZTŰRŐ TÜKÖRFÚRÓGÉP, „Ő”, Ű., Ő–Ű
ȘTIINȚĂ, ţară, ŞTIINŢĂ, „Țară”, ÎN ÎNTREGIME, ÎNȚELEGE, Î., Â.
IĞDIR, ŞİŞLİ, İSTANBUL, ığüşöç, İ., Ş.
ŠĖ, ĄČĘĖĮŠŲŪŽ, „Ąžuolas“, Ė., ĀĒĪŪ, ĶEĶAVA, ŅEMT, “ā” ā€
Ελληνικά: «Ά», Έ., Ή…, Ί!, Ό;, ΑΒΓΔ, €5 Β€, ΈΝΑ, Α΄, Β΄, Γ΄ Γυμνασίου, ΄Ενας, 5‰, ‘ΕΛΛΑΣ’
Ώρα 5:00 μ.μ.; ΟΧΙ!, ΝΑΙ., Ξ€, 100€ ΦΠΑ, Ο ΝΑΤΟ, Σ’ αγαπώ, Γ’ τάξη, Τ’ όνομα, Ν. Ξ., Ο’Νιλ
Русский: «Да», „Нет“, №5, С–П, Р.С.Ф.С.Р., В°, 100 ₽, 5‰, Ст. 5 § 3, ГОСТ Р 52°, Р·м, С·В
Українська: Їжак, ґанок, ЄС, П’ять, М’ята, об’єкт, ‘слово’, І. Я., Ї., №5
Српски: Ђорђе, Љубав, Његош, Ћирилица, Џем, „Ђ“, Ј.
Беларуская: Ў, ў, Ё, І, «Ў»
Македонски: Ѓорѓи, Ќерка, Ѕвезда, „Ѓ“, Ѓ’
Қазақша: Ғ, Қ, Ң, Ү, Ұ, Һ, Ө, Ә, І
В Р–Н С–В Г–Д ВС РФ СССР ГРВС В… С… Р… «В» «С» «Р»
עברית: ”ציטוט“, צה״ל, ג׳ירפה, ש״ח 5 ₪, שָׁלוֹם, א–ב
العربية: «نص»، 5٪، ص٫ب، ٣٫١٤؟ قال: “نعم”
فارسی: می‌خواهم، کتاب‌ها، «متن»، ۵٪
हिन्दी: क्षत्रिय, ज्ञान, र्‍य, न्‍, “उद्धरण”
தமிழ், తెలుగు, ಕನ್ನಡ, മലയാളം: ന്‍, ശ്രീ, සිංහල: ශ්‍රී, বাংলা: র‍্যাব
ไทย: กำ, น้ำ, “คำ”; ລາວ; ខ្មែរ; မြန်မာ
日本語：「はい」『いいえ』【１】ＡＢＣ①②㈱㍿ｶﾀｶﾅ〜…―‥、。
中文：“引号”，‘单’，《书》、〈篇〉……——！￥１００
한국어: “인용”, ‘작은’, 《책》, ㈜회사, 10㎡, 5㎞
👨‍👩‍👧‍👦 🏳️‍🌈 🏴󠁧󠁢󠁳󠁣󠁴󠁿 👍🏽 ❤️ ☎️ 1️⃣ 🇫🇷 ™️ ©️
© 2020 Müller® GmbH™ § 5 ¶ 3 † ‡ • · … ‰ ‱ № ℅ ℗ ℠ ª º ¹²³ ¼½¾
Price: £5, €10, ¥500, $1, ¢5, ₹99, ₽100, ₩1000, ₪5, ₫500, ₺20, ฿30, ƒ5, ¤1
£5–£10; €5–€10; €5’s; “€5”; ‘£5’; (€5); €5½; £½; ½£; ¼€; 5¢; ¢½; ¥½
Tarifs : 5 €–10 € ; 1 £ = 1,2 € ; ½ € ; à 5€ ; dès 5€ ; café€ 
à€ é€ É€ ù€? PRIX BARRÉ€ 20 ; Ñ£
10° à 15°, 5'30", 48°51′24″N, 2°21′03″E, −5 °C, nº 5, n° 5, 1ª, 2º, Mª José, Nª Sª
“quote’s” ‘a’ “b” „c“ ‚d‘ ‹e› «f» ’tis ‘n’ rock ’n’ roll 5’ 6” ”x” ’’’ ““”” –—―
”É” “É” ’É ‘É’ É’ É” É“ É‘ à’ à” à“ “à” (à) [à] {à}
– à – ; — É — ; –É ; É– ; …É ; É… ; •É ; É• ; ·É ; É·È ; col·lecció ; COL·LECCIÓ ; PARAL·LEL
naïve/Naïve/NAÏVE; coöperate; COÖPERATE; Zoë; ZOË; Noël; NOËL
résumé vs. resumé vs. RÉSUMÉ; déjà-vu; DÉJÀ-VU
Dvořák, DVOŘÁK; Škoda, ŠKODA; Łukasz; Ærøskøbing; MØLLER; Blåbær; BLÅBÆR
x¹ x² x³ xⁿ x₁ x₂ H₂O CO₂ m² m³ km² 10⁻³ µm ²H ³He ²³⁵U
A→B ← C ↔ D ⇒ E ↑ ↓ ▲ ▼ ► ◄ ✓ ✗ ★ ☆ ♥ ♦ ♣ ♠ ♪ ♫ ☺ ☹ ☠
\u00e9 \xc3\xa9 &eacute &amp \303\251 %C3%A9 =C3=A9 "\u2019" '\xe2\x80\x99' U+00E9 0xC3A9
if (a < b && c > d) { s = "é"; t = 'ü'; u = `ñ`; } // coût ≥ 5 €
printf("%5.2f €\n", x); /* größe */ # naïve
$ LANG=fr_FR.UTF-8 ls é*; echo "ça"; grep -P '[À-ÿ]' f
[À-ÖØ-öø-ÿ] [A-ZÀ-Ú] /[ÀÂÄ]/ [^À-ž] ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß
àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ
ĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦħĨĩĪīĬĭĮįİıĲĳĴĵĶķĸĹĺĻļĽľĿŀŁł
ŃńŅņŇňŉŊŋŌōŎŏŐőŒœŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŧŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžſ
ABCČĆDDŽĐEFGHIJKLLJMNNJOPRSŠTUVZŽ
АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя
ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρςστυφχψω
Pack 5 × 10 m, 5×, ×5, 10÷2, ±5, 5±1, ¬p, ¦, ¨, ¯, ¸, ´, `, ^, ~
Vowel marks: ¨ (diaeresis), ¸ (cedilla), ˇ (caron), ˘ (breve), ˛ (ogonek), ˝ (double acute), ˚ (ring)
The caron ˇ turns c into č; the ogonek ˛ a into ą; the breve ˘ a into ă; ¨ u into ü
fl. ‰: 5 ‰; dagger† and double‡; John Doe† (Né en 1900; †1980) É† é† José† René‡
Pelé™ Nescafé® Citroën® Häagen-Dazs® Mövenpick™ Rosé™ BRÛLÉ® café© É® ©É
Beyoncé’s, Pelé’s, café’s, René’s “café”, José”, «José», Brontë’s, Brontë”, fiancé?
Ò è à ù ì: perché, PERCHÉ, È, È vero, CITTÀ, E’ vero, PERCHE’, CITTA’, PIÙ, GIÙ…
Però «È» – «Ù»; Ì; Ò!
Māori: Ōtautahi, Pākehā, TĀMAKI MAKAURAU, ŌTAUTAHI; ʻOkina: Hawaiʻi, Oʻahu, Kīlauea
Guaraní: Avañe’ẽ, g̃, Ỹ; Yorùbá: Ẹ̀kọ́, ọ̀, Ṣàngó; Igbo: ụ ị ọ; Hausa: ɓ ɗ ƙ ƴ; Éwé: ƒ ɖ ɣ
Lakȟótiyapi; Diné bizaad: ąąʼ, łįįʼ; Navajo Tséhootsooí; Cherokee ᏣᎳᎩ
Sámi: Ŋ ŋ Ŧ ŧ Đ đ Č č Á á; Davvisámegiella; ŠĐŽ
Türkmen: Ň ň Ž ž Ý ý; Azərbaycan: Ə ə, ƏLİ, Ğ; Oʻzbek; Gʻafur
Maltese: Ħ ħ Ż ż Ġ ġ Għawdex; ĦAL; Il-Ħadd; Luxembourgish: Lëtzebuerg, ËMMER
Frysk: û, ú, Ûnthâld; Gàidhlig: À, È, Ì, Ò, Ù; Kernewek; Brezhoneg: ñ, C’h; C’HOARI
Occitan: Ò, l’òme, Çò; Corsu: à, è; Català: l’Àlex, PARAL·LEL, ÇÀ; Galego: ÑU; Euskara: Ñ
Old English: Æfre, Ēac, ȝe, Ƿ, þæt, ÞÆT, ðā, ǣ; Middle: Ȝ; Latin: ā ē ī ō ū, Ō tempora; ă ĕ ĭ
¿Cómo? ¡Sí! —¿Eh? —¡Ah!; «¿Qué?»; (¡Olé!); “¿Sí?”; ¿¡Qué!?; ‘¿’
¤ ¦ ¨ ¬ ¯ ¸ µ ¶ · ƒ ˆ ˜ † ‡ ‰ ◊
Œuvre, cœur, Œdipe, ŒUVRE; œ, Œ. «œ» œ! Œ–Æ, œ’s
øre Ø9 ØÆ Ù Ù. Ù Ø ØÙ ÙØ; ù Ø ø Ù; Ø ± 3; Ø°; Ø®; Ø©; Ù© ; Ùº
ﬁn ﬂow ﬀ ﬃ ﬄ ſt ﬆ ŉ Ŀ ĳ Ǆ ǆ
Ⅳ Ⅷ ⅳ ℃ ℉ ㎏ ㎝ ㏄ ½ ⅓ ⅔ ⅛ ⁄
Ａｂｃ　１２３！？
1 234 567,89 € — 1 234 € — 1'234.50 CHF — 12·3
line with tab	and é	and end
Mr Müller—né Schmidt—said…“No”…
ÄÖÜ äöü ß, "ÄÖÜ", ÄÖÜ!, (ÄÖÜ), ÄÖÜ-, -ÄÖÜ, ÄÖÜ’s, ÄÖÜ 3, 3ÄÖÜ, ÄÖÜ%, ÄÖÜ²
São Tomé e Príncipe – STP; Côte d’Ivoire – CÔTE D’IVOIRE; Åland – ÅLAND; Curaçao – CURAÇAO
Malmö–Åre, Åre–Östersund, Øst–Vest, È–É, À/É, Ö+Ä, Á=A, É<F
Ä¹ Ö² Ü³ É½ Á¼ Í¾ footnotes: Schmidá¹, Muñoz², Kovářᵃ, Dvořák¹’²
Zürich¹, Genève², Neuchâtel³ – Graubünden⁴; Café¹; Café ²; naïf³; Ñ¹; Müller²
ÖBB ÖVP FPÖ SPÖ – ÖSV; ORF III; ÖFB²; TÜV®; TÜV™; MÜNCHEN©; WÜRTH®; LEÓN®
|é|è| ¦é¦ é¦è €|é é|€ §é é§ é§5 É§5 §É °É É°
"""
# Codec, and what share of the sentences must come back from one layer, from two, and as half of a line.
CODECS = [("latin-1", 100, 100, 90), ("cp1252", 98, 98, 85), ("cp1251", 64, 64, 15), ("cp1250", 96, 96, 55), ("cp1253", 80, 80, 40),
          ("cp1254", 98, 98, 85), ("cp1257", 93, 90, 30), ("iso8859_2", 88, 81, 25), ("mac_roman", 93, 93, 0), ("cp437", 98, 98, 0)]


def table(codec):
    """What each byte is; those it has no character for pass through, as they do in browsers."""
    def char(b):
        try:
            return bytes([b]).decode(codec)
        except UnicodeDecodeError:
            return chr(b)
    return [char(b) for b in range(256)]


def decode(lines):
    data = "".join(json.dumps({"text": s}) + "\n" for s in lines).encode()
    out = tap.run("decode", "--from", "jsonl", input=data)[1].decode().splitlines()
    return [json.loads(s)["text"] for s in out]


def percent(got, want):
    return sum(a == b for a, b in zip(got, want)) * 100 // len(want)


def damage():
    texts = [unicodedata.normalize("NFC", s) for v in SENTENCES.values() for s in v]
    changed = wrong = 0
    for codec, once, twice, half in CODECS:
        chars = table(codec)

        def misread(s):
            return "".join(chars[b] for b in s.encode())
        one = [misread(s) for s in texts]
        got = decode(one)
        share = percent(got, texts)
        tap.ok(share >= once, "%s: %d %% come back" % (codec, share))
        changed += sum(a != unicodedata.normalize("NFC", b).replace("\xad", "") for a, b in zip(got, one))
        wrong += sum(a not in (c, unicodedata.normalize("NFC", b).replace("\xad", "")) for a, b, c in zip(got, one, texts))
        share = percent(decode([misread(s) for s in one]), texts)
        tap.ok(share >= twice, "%s: %d %% come back from two layers" % (codec, share))
        mixed = [a + " " + b for a, b in zip(texts, one)]
        got = decode(mixed)
        tap.ok(all(g.startswith(s + " ") for g, s in zip(got, texts)), codec + ": the sound half of a line stays")
        share = percent(got, [s + " " + s for s in texts])
        tap.ok(share >= half, "%s: %d %% of half-damaged lines come back" % (codec, share))
        tap.equal(decode(got), got, codec + ": what was repaired is not repaired again")
    tap.ok(wrong * 100 <= 2 * changed, "one in fifty is taken for something else: %d of %d" % (wrong, changed))


def sound():
    lines = [unicodedata.normalize("NFC", s) for s in SOUND.strip().split("\n")]
    lines += [s for v in SENTENCES.values() for s in v]
    words = sorted({w for s in lines for w in s.split(" ") if w} - {"\u221a\u2202,", "\u00c2\u00b0", "\u00c2\u00a3"})
    for what in (lines, words):
        for was, got in zip(what, decode(what)):
            if got != was:
                tap.equal(got, was, "sound text stays")
    tap.ok(len(lines) > 150, "%d sound lines, %d words" % (len(lines), len(words)))


damage()
sound()
tap.done()
