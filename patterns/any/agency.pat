# News and picture agencies, and the signatures they leave at the end of a text.
# The block without a rule defines what <agency> stands for in every pack.

slot agency
is AFP
is Agence France-Presse
is Agence France Presse
is AP
is AP Photo
is AP Images
is AFP PHOTO
is AFP Photo
is The Associated Press
is Associated Press
is Reuters
is Thomson Reuters
is Bloomberg
is Bloomberg News
is UPI
is United Press International
is dpa
is dpa-AFX
is dpa-infocom
is dpa-tmn
is Deutsche Presse-Agentur
is Deutsche Presse Agentur
is epd
is KNA
is SID
is AFXP
is APA
is Austria Presse Agentur
is Keystone-SDA
is Keystone-ATS
is Keystone
is SDA
is ATS
is ATS-Keystone
is EFE
is Agencia EFE
is Europa Press
is ANSA
is Adnkronos
is AGI
is LaPresse
is Lusa
is Agência Lusa
is Agência Brasil
is Estadão Conteúdo
is Folhapress
is Télam
is Notimex
is Prensa Latina
is Belga
is ANP
is Ritzau
is NTB
is TT
is STT
is BNS
is LETA
is ELTA
is PAP
is ČTK
is CTK
is TASR
is SITA
is MTI
is Agerpres
is Mediafax
is BTA
is Tanjug
is FoNet
is Hina
is STA
is SRNA
is FENA
is MIA
is ATA
is AMNA
is ANA-MPA
is Anadolu
is Anadolu Agency
is Agence Anadolu
is Anadolu Ajansı
is Anadolu Agentur
is DHA
is İHA
is Ukrinform
is UNIAN
is УНИАН
is Укринформ
is Interfax
is Interfax-Ukraine
is Интерфакс
is Интерфакс-Украина
is TASS
is ITAR-TASS
is ТАСС
is ИТАР-ТАСС
is RIA Novosti
is Ria Novosti
is РИА Новости
is Sputnik
is Спутник
is BelTA
is БЕЛТА
is БелТА
is Казинформ
is Kazinform
is Kabar
is Кабар
is Khovar
is Trend
is Azertac
is АЗЕРТАДЖ
is Armenpress
is Арменпресс
is Interpressnews
is Moldpres
is Xinhua
is Xinhua News Agency
is Chine nouvelle
is Kyodo
is Kyodo News
is Jiji
is Jiji Press
is Yonhap
is Yonhap News Agency
is KCNA
is CNA
is Central News Agency
is Bernama
is Antara
is VNA
is TNA
is PNA
is PTI
is Press Trust of India
is ANI
is IANS
is UNI
is APP
is BSS
is RSS
is Pajhwok
is IRNA
is ISNA
is Mehr News Agency
is Tasnim
is Fars News Agency
is PA
is PA Media
is Press Association
is AAP
is Australian Associated Press
is NZPA
is CP
is The Canadian Press
is La Presse Canadienne
is La Presse canadienne
is APS
is Algérie Presse Service
is MAP
is Maghreb Arabe Presse
is TAP
is Tunis Afrique Presse
is LANA
is MENA
is Middle East News Agency
is SANA
is WAFA
is NNA
is Petra
is INA
is KUNA
is BNA
is QNA
is SPA
is WAM
is ONA
is SABA
is SUNA
is AMI
is ANP-Niger
is AIP
is Agence ivoirienne de presse
is APA News
is PANA
is Panapress
is GNA
is NAN
is News Agency of Nigeria
is ENA
is SAPA
is ZIANA
is TAP/AFP
is IPS
is Inter Press Service
is Zenit
is Fides
is أ ف ب
is أ.ف.ب
is فرانس برس
is وكالة فرانس برس
is رويترز
is وكالة رويترز
is أسوشيتد برس
is أ ب
is د ب أ
is سانا
is وفا
is وكالة وفا
is واس
is وام
is كونا
is بنا
is قنا
is بترا
is وات
is واج
is وكالة الأنباء الجزائرية
is وكالة الأناضول
is الأناضول
is سبوتنيك
is شينخوا
is الوكالة الوطنية للإعلام
is وكالة أنباء الشرق الأوسط
is وكالة المغرب العربي للأنباء
# Agencies of pictures and footage.
is Getty Images
is Getty
is AFP via Getty Images
is iStock
is iStockphoto
is iStock by Getty Images
is Shutterstock
is Adobe Stock
is AdobeStock
is Fotolia
is Depositphotos
is Dreamstime
is 123RF
is Alamy
is Alamy Stock Photo
is Unsplash
is Pexels
is Pixabay
is Flickr
is Corbis
is EPA
is epa-EFE
is EPA-EFE
is EPA/EFE
is European Pressphoto Agency
is Imago
is IMAGO
is imago images
is picture alliance
is picture-alliance
is dpa/picture alliance
is dpa Picture-Alliance
is ddp
is ddp images
is Abaca
is Abacapress
is ABACAPRESS.COM
is SIPA
is Sipa Press
is SIPA Press
is Sipa USA
is Gamma-Rapho
is Gamma
is Rapho
is Magnum Photos
is Agence VU
is VU'
is MaxPPP
is MAXPPP
is PhotoPQR
is Hans Lucas
is Bestimage
is KCS Presse
is Icon Sport
is Panoramic
is Presse Sports
is Divergence
is Myop
is Photononstop
is Hemis
is Starface
is Visual
is Reporters
is Scanpix
is NurPhoto
is ZUMA Press
is ZUMA
is ZUMAPRESS
is Polaris
is Redux
is Contour
is WireImage
is FilmMagic
is Action Images
is Reuters Connect
is PA Images
is PA Wire
is Rex Features
is Rex
is Rex/Shutterstock
is SOPA Images
is LightRocket
is Eyevine
is Panos
is VII
is Noor
is VCG
is Visual China Group
is Wikimedia Commons
is Wikimedia
is Wikipedia
is Pool
is POOL

# The last paragraph of an agency text ends with the agency's name in brackets, after the full stop.
rule any.agency.signature
about Agency named in brackets after the last sentence of the text
class agency
lang any
at doc-end
cut match
re (?<=[.!?…»"”’؟۔%)\]])\h*\((?:[Aa]vec |[Ww]ith |[Mm]it |[Ss]ource ?: ?|[Qq]uelle: ?)?<<agency>>(?:(?:\h*[/,;&–-]\h*|\h+(?:et|and|und|avec|with|و|и)\h+)\p{L}[\p{L} .-]{1,30})?\)\h*$
yes Les pompiers ont fini par éteindre le feu au petit matin. (APS) => agency=APS
yes Die Verhandlungen sollen im Herbst weitergehen. (dpa/lnw) => agency=dpa
yes Les discussions reprendront lundi.(AFP) => agency=AFP
yes واستأنف الطرفان المفاوضات أمس. (رويترز) => agency=رويترز
no La dépêche fut d'abord publiée par l'agence nationale (APS)
no Le texte fut transmis à l'Agence nationale du sport (ANS).
no They asked the agency (AP) twice.

rule any.agency.dash-signature
about Agency named after a dash behind the last sentence
class agency
lang any
at doc-end
cut match
re (?<=[.!?…»"”])\h*(?:[—–]|--)\h*(?:[Aa]vec |[Ww]ith |[Mm]it )?<<agency>>\h*$
yes The talks will go on next week. — AP => agency=AP
yes Les secours poursuivent leurs recherches. – AFP => agency=AFP
no The wire stories of that decade came from two places — AP and UPI.

# A line of its own with nothing but the source, at the edge of the text.
rule any.agency.source-line
about Line that names the agency as the source
class agency
lang any
at edge
cut line
text {Source|Sources|Quelle|Quellen|Fonte|Fuente|Bron|Källa|Kilde|Źródło|Zdroj|Источник|Джерело|Kaynak|المصدر}{ :|:} <agency>
text {Source|Sources|Quelle|Quellen|Fonte|Fuente|Źródło|Источник|المصدر}{ :|:} <agency>{ / |/|, | et | and | und | y | e | i | и | و }<agency:agency>
yes Source : AFP => agency=AFP
yes Quelle: dpa => agency=dpa
yes Источник: РИА Новости => agency=РИА Новости
no Source : AFP, mais la dépêche ne dit rien du reste de l'affaire.
no La source citée par AFP n'a pas été nommée.

rule any.agency.with-line
about Line that says that the text was written with an agency
class agency
lang any
at edge
cut line
text {avec|with|mit|con|com|met|z|с|із} <agency>
text {avec|with|mit|con|com|met} {l'|les agences|agencies|Agenturen|agencias} <agency>
text {avec|with|mit|con|com} <agency> {et|and|und|y|e|,|/} <agency:agency>
text {Reporting by|Rédaction avec|La rédaction avec|Redaktion mit|Redacción con|Nos services avec|Nos services et} <agency>
yes Avec AFP => agency=AFP
yes (avec Reuters) => agency=Reuters
yes La rédaction avec AFP => agency=AFP
no Avec AFP, le journal avait signé un contrat de dix ans.
no Mit dpa sprach der Minister am Abend.

# Only where chrome stands beside it: many short names of agencies are words as well.
rule any.agency.bare
about Name of an agency alone on a line beside chrome
class agency
lang any
at edge, beside-chrome
cut line
text <agency>
text <agency>{ / |/|, | - |-| & | et | and | und | avec | with | mit }<agency:agency>
yes AFP => agency=AFP
yes dpa/AFP => agency=dpa/AFP
no AFP journalists were not let in.
no L'AFP a confirmé la nouvelle.

# The stock number that a German agency text ends with.
rule any.agency.dpa-number
about Stock number of a dpa text
class agency
lang any
cut line
re ^\h*©?\h*(?<agency>dpa(?:-[A-Za-z]+)?)\h*,\h*dpa:\d{4,8}-\d{1,3}-\d{1,9}/\d{1,3}\h*$
yes dpa-infocom, dpa:210614-99-987654/3 => agency=dpa-infocom
yes © dpa-infocom, dpa:200102-99-12345/2 => agency=dpa-infocom
no dpa meldete am Montag, der Vertrag sei unterschrieben.
