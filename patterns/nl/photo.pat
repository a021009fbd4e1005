# Credits in Dutch words; the shapes with © are in any/photo.pat.

rule nl.photo.label
about Line that is a Dutch credit label and names
class photo-credit
lang nl
cut line
re ^\h*[([]?(?:[Ff]oto['’]?s?|FOTO['’]?S?|[Ff]otografie|[Ff]otograaf|[Bb]eeld|BEELD|[Aa]fbeelding|[Ii]llustratie|[Gg]rafiek|[Cc]redits?|[Aa]rchief(?:foto|beeld)|[Vv]ideo|[Bb]ron(?: foto| beeld| afbeelding))\h*(?::|©)\h*(?:©\h*)?(?![^\n]*?(?<![\p{L}\p{N}'’.@/-])(?!(?:de|du|des|da|do|dos|das|di|del|della|dei|degli|la|le|les|las|el|lo|von|vom|van|vd|zu|zur|zum|den|der|dem|ter|ten|te|bin|ben|al|af|av|and|und|et|en|e|y|i|z|s|a|à|the|of|by|par|por|per|für|for|pour|para|via|voor|door|od|dla|with|mit|avec|con|met|from|at|in|on|für|courtesy|collection|artist|artists|author|family|museum|archives?|archiv|archief|archivo|archivio|arquivo|presse|press|privat|private|pool|handout|stock|images?|photos?|fotos?|picture|alliance|dpa|epa|afp|imago|pixabay|pexels|unsplash|shutterstock|wikimedia|commons|flickr|twitter|facebook|instagram|youtube|reproduction|reproducción|reprodução|divulgação|mairie|ville|police|cortesía|cortesia|cedida|gentileza|serwis|materiały|prasowe|и|из|в|на|пресс|служба|службы|архив|архива|предоставлено|газеты|фото)(?![\p{L}]))\p{Ll}{2,}(?![\p{L}]*[.@/][\p{L}]))(?<photo_author>[\p{Lu}@](?![^\n]*\b(?:is|zijn|was|wordt|heeft|hebben|zal|die|dat|er)\b)[^!?:;«»]{1,90}?)\.?[)\]]?\h*$
yes Foto: Lia Mulder => photo_author=Lia Mulder
yes (Foto: Archief/Havenkrant) => photo_author=Archief/Havenkrant
yes Beeld: Getty Images => photo_author=Getty Images
no Foto: hoe maak je het perfecte beeld?
no Beeld: De stad is ondergelopen
no Foto: De molen in 1912

rule nl.photo.caption
about Short caption that ends in a credit
class photo-credit
lang nl
cut line, echo above
re ^\h*(?<caption>\S[^\n]{8,220}?[.!?”"»]?)\h+[(|/–-]?\h*(?:Foto|FOTO|Foto['’]s|Beeld|Illustratie)\h*[:©]\h*(?<photo_author>[\p{Lu}@][\p{L}\p{M}\p{N}.'’-]*(?:\h+[\p{L}\p{M}\p{N}.'’-]+){0,4}(?:\h*[/|]\h*[\p{L}\p{M}\p{N}.'’-]+(?:\h+[\p{L}\p{M}\p{N}.'’-]+){0,3}){0,3})\)?\h*$
yes De optocht trekt morgen uit. Foto: Lia Mulder/ANP => caption=De optocht trekt morgen uit. photo_author=Lia Mulder/ANP
no De foto: toeval, zegt zij.

rule nl.photo.words
about Note that the picture is from an archive or only an illustration
class photo-credit
lang nl
cut line
text {Archieffoto|Archiefbeeld|Foto ter illustratie|Beeld ter illustratie|Ter illustratie|Illustratieve foto|Illustratiefoto|(Archieffoto)|(Foto ter illustratie)|Stockfoto|Foto uit archief|Screenshot|Vergroot afbeelding|Foto vergroten|Bekijk foto's|Bekijk de foto's|Bekijk alle foto's|Fotoserie|Fotospecial|Fotogalerij}
text {Foto|Beeld|Afbeelding|Foto's|Archief|©}{ : |: | / | - | }<agency:photo_agency>
yes Archieffoto
yes Foto ANP => photo_agency=ANP
no Archieffoto toont het volle plein.
no Beeld van vroeger

rule nl.photo.by
about Line that is a photographer's name behind a preposition
class photo-credit
lang nl
cut line
text {Fotografie|Foto|Foto's|Beelden|Illustratie|Illustraties|Infographic|Video|Beeld} {door|van|gemaakt door} <name:photo_author>[ / <agency:photo_agency>|/<agency:photo_agency>]
yes Foto's door Lia Mulder => photo_author=Lia Mulder
yes Foto van Lia Mulder/ANP => photo_author=Lia Mulder photo_agency=ANP
no Foto van de bruiloft
no Video van de beveiliging
