# Credits of pictures and footage. The shape is caption, sign, names; it is the same in most languages.
# Author and agency of a picture are never those of the text.

# Who sells pictures and has a name that is no word: credits without a sign are known by it.
slot picture_agency
is AFP
is AP
is AP Photo
is AP Images
is Associated Press
is The Associated Press
is Reuters
is EPA
is EPA-EFE
is epa-EFE
is dpa
is Getty Images
is AFP via Getty Images
is Getty
is iStock
is iStockphoto
is Shutterstock
is Adobe Stock
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
is Imago
is imago images
is picture alliance
is picture-alliance
is ddp
is Abaca
is Abacapress
is SIPA
is SIPA Press
is Sipa USA
is Gamma-Rapho
is Magnum Photos
is MaxPPP
is PhotoPQR
is Hans Lucas
is Bestimage
is Icon Sport
is Photononstop
is Scanpix
is NurPhoto
is ZUMA Press
is ZUMA
is WireImage
is FilmMagic
is Action Images
is PA Images
is PA Wire
is Rex Features
is SOPA Images
is Eyevine
is Visual China Group
is Wikimedia Commons
is Wikimedia
is Bloomberg
is Belga
is ANP
is Keystone
is Keystone-SDA
is APA
is EFE
is Europa Press
is ANSA
is LaPresse
is Lusa
is Agência Brasil
is Ritzau
is NTB
is PAP
is ČTK
is MTI
is Agerpres
is Tanjug
is Anadolu
is Anadolu Agency
is Xinhua
is Kyodo
is Jiji
is Yonhap
is PTI
is ANI
is AAP
is The Canadian Press
is La Presse Canadienne
is Sputnik
is TASS
is RIA Novosti
is ТАСС
is РИА Новости
is Интерфакс
is Ukrinform
is Укринформ
is УНИАН
is Radio-Canada
is NASA
is Pool

rule any.photo.caption-credit
about Caption followed by © photographer / agency; the caption above it as alt text goes too
class photo-credit
lang any
cut line, echo above
re ^\h*(?<caption>[\p{L}\p{N}"“«„(\[].{1,298}?)[\h.]*[©Ⓒ]\h*(?<photo_author>\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:de|du|des|di|da|van|von|der|den|el|al|bin|la|le)\h+)*\p{Lu}[\p{L}\p{M}'’.\-]*){1,4})\h*/\h*(?<photo_agency>\p{L}[\p{L}\p{M}\p{N}'’.\-]*(?:\h+[\p{L}&][\p{L}\p{M}\p{N}'’.\-]*){0,4}(?:\h*/\h*\p{L}[\p{L}\p{M}\p{N}'’.\-]*(?:\h+[\p{L}&][\p{L}\p{M}\p{N}'’.\-]*){0,4}){0,3})\h*$
yes Jeanne Morel et Paul Vidal © CLARA BERTIN / POOL / AFP => caption=Jeanne Morel et Paul Vidal; photo_author=CLARA BERTIN; photo_agency=POOL / AFP
yes Le port, hier matin. © Anne Le Goff / Hans Lucas => caption=Le port, hier matin; photo_author=Anne Le Goff; photo_agency=Hans Lucas
no La photo © Anne Le Goff / Hans Lucas fut retirée du site deux jours plus tard.
no Le port, hier matin, vu par Anne Le Goff / Hans Lucas

rule any.photo.caption-credit-agency
about Caption followed by © agency / photographer
class photo-credit
lang any
cut line, echo above
re ^\h*(?<caption>[\p{L}\p{N}"“«„(\[].{1,298}?)[\h.]*[©Ⓒ]\h*<<agency:photo_agency>>\h*(?:/\h*|\.\h+)(?<photo_author>\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:de|du|des|di|da|van|von|der|den|el|al|bin|la|le)\h+)*\p{Lu}[\p{L}\p{M}'’.\-]*){0,4})\h*$
yes Le pont de Kertch © Sputnik / Ivan Petrov => caption=Le pont de Kertch; photo_agency=Sputnik; photo_author=Ivan Petrov
yes Une rue de Tunis © AP Photo/ Marie Durand => caption=Une rue de Tunis; photo_agency=AP Photo; photo_author=Marie Durand
no Une rue de Tunis, © AP Photo, telle que les touristes ne la voient plus.

rule any.photo.caption-credit-short
about Caption followed by © and one agency or one name
class photo-credit
lang any
cut line, echo above
re ^(?!\h*(?:[Cc]opyright|COPYRIGHT))\h*(?<caption>[\p{L}"“«„(\[][^©]{8,260}?)[\h.]*\h[©Ⓒ]\h*(?!\d)(?:<<agency:photo_agency>>|DR|D\.R\.|(?<photo_author>\p{Lu}[\p{L}\p{M}'’.\-]+(?:\h+(?:de|du|van|von|der|el|al|la|le))*\h+\p{Lu}[\p{L}\p{M}'’\-]+))\h*$
yes Le stade avant le match © AFP => caption=Le stade avant le match; photo_agency=AFP
yes Mes Claire Vasseur et Nadia Berrada. © Henri Valmont => caption=Mes Claire Vasseur et Nadia Berrada; photo_author=Henri Valmont
no Cette page © Henri Valmont est à tous.
no Copyright du site et des images © Henri Valmont

rule any.photo.credit-line
about Line that is nothing but © and the names of a credit
class photo-credit
lang any
cut line
re ^\h*[([]?\h*[©Ⓒ]\h*(?<photo_author>\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:de|du|des|di|da|van|von|der|den|el|al|bin|la|le)\h+)*\p{Lu}[\p{L}\p{M}'’.\-]*){1,4})\h*[/|–,-]\h*(?<photo_agency>\p{L}[\p{L}\p{M}\p{N}'’.&\- ]{1,40}(?:/\h*\p{L}[\p{L}\p{M}\p{N}'’.&\- ]{1,40}){0,3})[)\]]?\h*$
yes © Jonas Perrault / Hans Lucas / AFP => photo_author=Jonas Perrault; photo_agency=Hans Lucas / AFP
yes (© Lea Muster/dpa) => photo_author=Lea Muster; photo_agency=dpa
no © Jonas Perrault 2020. Tous droits réservés.

rule any.photo.credit-line-agency
about Line that is © agency / photographer
class photo-credit
lang any
cut line
re ^\h*[([]?\h*[©Ⓒ]\h*<<agency:photo_agency>>(?:\h*[/.,|]\h*(?<photo_author>\p{L}[\p{L}\p{M}\p{N}_'’.\- ]{1,50}))?\h*[)\]]?\h*$
yes © REUTERS / KARIM NASSAR => photo_agency=REUTERS; photo_author=KARIM NASSAR
yes © Getty Images => photo_agency=Getty Images
yes © Sputnik . Ivan Petrov => photo_agency=Sputnik; photo_author=Ivan Petrov
no © Sputnik 2020. All rights reserved.

# A credit in front of a teaser: the name ends where the next capitalised word opens a title.
rule any.photo.credit-teaser
about © agency / first and last name glued to the title of a teaser, which goes too
class photo-credit
lang any
cut match, rest if unpunctuated
re ^\h*[©Ⓒ]\h*<<agency:photo_agency>>\h*(?:/\h*|\.\h+)(?<photo_author>\p{Lu}[\p{L}\p{M}'’\-]*(?:\h+(?:\p{Lu}\.|de|du|van|von|der|den|el|al|bin|la|le))*\h+\p{Lu}[\p{L}\p{M}'’\-]+)\h+(?=["«“„]?\h?[\p{Lu}\d].{14})
yes © AP Photo/ Oleg Marin Norvège, Suède et Finlande surveilleront les quotas de pêche => photo_agency=AP Photo; photo_author=Oleg Marin; related_title=Norvège, Suède et Finlande surveilleront les quotas de pêche
yes © REUTERS / Ana Costa Deux blessés dans une avalanche en Savoie => photo_agency=REUTERS; photo_author=Ana Costa; related_title=Deux blessés dans une avalanche en Savoie
no © AP Photo/ Oleg Marin
no L'image porte la mention © AP Photo/ Oleg Marin et rien d'autre.

rule any.photo.slash-credit
about Line that is photographer / agency and nothing else
class photo-credit
lang any
cut line
re ^\h*[(\[]?(?!(?:Photos?|Fotos?|Images?|Bild|Picture|Video|Graphic|Illustration)\h+(?:via|pour|for|für|per|para)\h)(?:(?:Photos?|Fotos?|Bild|Image|Crédit(?: photo)?|Credit|Фото)\h?:?\h+)?<<name:photo_author>>(?:/|\h/\h?|\hvia\h|\h-\h|\h(?:pour|for|für|per|para)\h)<<picture_agency:photo_agency>>\h*[.)\]]?\h*$
yes Jonas Perrault / AFP => photo_author=Jonas Perrault; photo_agency=AFP
yes Photo: Lea Muster/dpa => photo_author=Lea Muster; photo_agency=dpa
yes Ana Costa via Getty Images => photo_author=Ana Costa; photo_agency=Getty Images
no Jonas Perrault travaille pour l'AFP.
no Jonas Perrault, AFP photographer, was there.
no Beauty/Spa
no Photo via Pexels

rule any.photo.agency-slash-name
about Line that is picture agency / photographer and nothing else
class photo-credit
lang any
cut line
text [Photo|Photos|Foto|Fotos|Bild|Image|Crédit|Crédit photo|Credit|Фото][:| :] <picture_agency:photo_agency>{/| / |/ }<name:photo_author>
yes Photo: AFP/Jean Dupont => photo_agency=AFP; photo_author=Jean Dupont
yes REUTERS/Ana Costa => photo_agency=REUTERS; photo_author=Ana Costa
no Reuters spoke to Ana Costa

# The sentence is the caption, the bracket the credit: only the bracket goes when prose stands before it.
rule any.photo.bracket-credit
about Short caption that ends in a credit in brackets
class photo-credit
lang any
cut line, echo above
re ^\h*(?<caption>\S.{3,240}?)\h*[(\[](?:(?:[Pp]hoto(?:s|graph)?|PHOTO|[Ii]mage|[Pp]icture|[Cc]redits?|[Ii]llustration|[Cc]rédits?|[Cc]rédit photo|[Ff]otos?|[Bb]ild(?:er)?|[Aa]rchivfoto|[Ss]ymbolbild|[Фф]ото|Zdjęcie|[Ff]ot\.)\h*(?::|©|\b(?:by|par|von|courtesy of|courtesy|via)\b)\h*)(?<photo_author>[^()\[\]]{2,90})[)\]]\h*\.?\h*$
yes The old bridge before the flood. (Photo by Jane Doe/Getty Images) => caption=The old bridge before the flood.; photo_author=Jane Doe/Getty Images
yes Der Marktplatz am Morgen (Foto: Lea Muster) => caption=Der Marktplatz am Morgen; photo_author=Lea Muster
yes Le marché de Noël (Crédit photo : mairie) => caption=Le marché de Noël; photo_author=mairie
no The album (photo by courtesy of nobody) was lost in the fire, and with it the only proof.
no She looked at the picture (the photo of her mother).

rule any.photo.credit-label
about Line that begins with a credit label in some language
class photo-credit
lang any
cut line
re ^\h*[([]?(?:[Pp]hoto|PHOTO|[Ii]mage|IMAGE|[Pp]icture|[Ff]oto|FOTO|[Bb]ild|[Ii]llustration|[Vv]ideo)\h?(?:[Cc]redits?|CREDITS?|[Ss]ource|[Cc]ourtesy|[Cc]ourtesy of|by|©)\h*:?\h*(?<photo_author>\p{Lu}[^.!?:]{1,80}|i[SP][^.!?:]{1,40})[)\]]?\h*$
yes Photo credit: Jane Doe/NASA => photo_author=Jane Doe/NASA
yes Image courtesy of Foo Gallery => photo_author=Foo Gallery
yes Photo by Jane Doe on Unsplash => photo_author=Jane Doe on Unsplash
no Photo credit scores are a myth. Nobody has ever seen one.
no Photo by photo, she rebuilt the house of her childhood.

rule any.photo.label-colon
about Line that is a picture label, a colon and a name
class photo-credit
lang any
cut line
re ^\h*[([]?(?:[Pp]hotos?|PHOTOS?|[Pp]icture|[Ff]otos?|FOTOS?|[Bb]ild(?:quelle|rechte|nachweis)?|[Ff]oto(?:credits?|nachweis|quelle)|[Cc]rédits?(?: photos?)?|CRÉDITS? PHOTOS?|©?\h?[Cc]rédit image|[Ii]mage|[Ff]ot\.|Zdjęci[ea]|Billede|Kuva|Beeld|Imagen|Immagine|Фото|ФОТО|Фотография|صورة|الصورة|تصوير)\h*[:/©]\h*(?![^\n]*\h\p{Lo}{2,}\h[^\n]*[.…]\h*$|[^\n]*\h(?:am|im|auf|vor|beim|bij|op|på|przy|at|near|devant|sur|عند|على)\h)(?![^\n]*?(?<![\p{L}\p{N}'’.@/-])(?!(?:de|du|des|da|do|dos|das|di|del|della|dei|degli|la|le|les|las|el|lo|von|vom|van|vd|zu|zur|zum|den|der|dem|ter|ten|te|bin|ben|al|af|av|and|und|et|en|e|y|i|z|s|a|à|the|of|by|par|por|per|für|for|pour|para|via|voor|door|od|dla|with|mit|avec|con|met|from|at|in|on|für|courtesy|collection|artist|artists|author|family|museum|archives?|archiv|archief|archivo|archivio|arquivo|presse|press|privat|private|pool|handout|stock|images?|photos?|fotos?|picture|alliance|dpa|epa|afp|imago|pixabay|pexels|unsplash|shutterstock|wikimedia|commons|flickr|twitter|facebook|instagram|youtube|reproduction|reproducción|reprodução|divulgação|mairie|ville|police|cortesía|cortesia|cedida|gentileza|serwis|materiały|prasowe|и|из|в|на|пресс|служба|службы|архив|архива|предоставлено|газеты|фото)(?![\p{L}]))\p{Ll}{2,}(?![\p{L}]*[.@/][\p{L}]))(?:[©Ⓒ]\h*)?(?<photo_author>[\p{Lu}\p{Lo}iČd][^!?:;]{1,70})[)\]]?\h*$
yes Photo : Radio-Canada / Marc Tremblay => photo_author=Radio-Canada / Marc Tremblay
yes Фото: Алексей Громов => photo_author=Алексей Громов
yes Foto: dpa => photo_author=dpa
yes Crédit photo : LM / Le Courrier du Port => photo_author=LM / Le Courrier du Port
no Photo : comment bien régler son appareil ?
no Photos: the best of the week
no Foto: Der Junge am Brunnen wartet.
no Foto: il ragazzo al pozzo
no صورة: الولد عند البئر.
no Foto: Der Junge vor der Kirche
no Photo: Jane Doe explains the tides
no Foto: Hafen im Jahr 1912
no Photo : Marie Curie dans son laboratoire

rule any.photo.agency-alone
about Name of a picture agency alone on a line, which no text has as a sentence
class photo-credit
lang any
cut line
text {Getty Images|AFP via Getty Images|Getty Images/iStockphoto|iStock/Getty Images|Getty Images/iStock|iStockphoto|Shutterstock.com|AP Photo|Alamy Stock Photo|imago images|picture alliance|picture-alliance/dpa|picture alliance/dpa|EPA-EFE|Wikimedia Commons}
text {Getty Images via AFP|AFP/Getty Images|AP/Reuters|Bloomberg via Getty Images|Anadolu Agency via Getty Images|NurPhoto via Getty Images|Shutterstock|iStock|Adobe Stock}
text {Photo|Photos|Image|Picture|Foto|Bild|Video} {via|from|über} <picture_agency:photo_agency>
yes Getty Images
yes AFP via Getty Images
yes Photo via Pexels => photo_agency=Pexels
no Getty Images was founded in 1995.
no Le fonds Getty Images compte des millions de clichés.
no Photo from the Pexels family album

rule any.photo.camera-file
about Name that a camera or telephone gave a picture, shown where its caption should be
class caption
lang any
re ^\h*(?:IMG|DSC[FN]?|_DSC|PXL|MVIMG|GOPR|CIMG|DJI|PANO)(?:[_\-]\d{3,9}){1,3}(?:[_\-](?:\d{1,3}|WA\d{4}|HDR|MP|COVER|edited|e\d+))?(?:\.(?i:jpe?g|png|heic|webp|tiff?|raw|cr2|nef|dng))?\h*$
yes IMG_2034
yes IMG-20190714-WA0007.jpg
yes DSC_0042.JPG
yes PXL_20230812_120301447
no IMG_2034 is the picture that won.
no DSC-RX100
no IMG_HEIGHT
