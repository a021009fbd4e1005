# Credits in Polish words; the shapes with © are in any/photo.pat.

rule pl.photo.label
about Line that is a Polish credit label and names
class photo-credit
lang pl
cut line
re ^\h*[([]?(?:(?:[Ff]ot\.|FOT\.)\h*[:©]?|(?:[Ff]oto|FOTO|[Ff]otografi[ae]|[Zz]djęci[ae]|ZDJĘCI[AE]|[Gg]rafika|[Ii]lustracj[ae]|[Ii]nfografika|[Ww]ideo|[Źź]ródło (?:zdjęcia|foto|fot\.)|[Aa]utor (?:zdjęcia|fot\.|zdjęć))\h*(?::|©))\h*(?:©\h*)?(?![^\n]*?(?<![\p{L}\p{N}'’.@/-])(?!(?:de|du|des|da|do|dos|das|di|del|della|dei|degli|la|le|les|las|el|lo|von|vom|van|vd|zu|zur|zum|den|der|dem|ter|ten|te|bin|ben|al|af|av|and|und|et|en|e|y|i|z|s|a|à|the|of|by|par|por|per|für|for|pour|para|via|voor|door|od|dla|with|mit|avec|con|met|from|at|in|on|für|courtesy|collection|artist|artists|author|family|museum|archives?|archiv|archief|archivo|archivio|arquivo|presse|press|privat|private|pool|handout|stock|images?|photos?|fotos?|picture|alliance|dpa|epa|afp|imago|pixabay|pexels|unsplash|shutterstock|wikimedia|commons|flickr|twitter|facebook|instagram|youtube|reproduction|reproducción|reprodução|divulgação|mairie|ville|police|cortesía|cortesia|cedida|gentileza|serwis|materiały|prasowe|и|из|в|на|пресс|служба|службы|архив|архива|предоставлено|газеты|фото)(?![\p{L}]))\p{Ll}{2,}(?![\p{L}]*[.@/][\p{L}]))(?<photo_author>[\p{Lu}@](?![^\n]*\b(?:jest|są|był|była|było|ma|będzie|który|która|że|się)\b)[^!?:;«»]{1,90}?)\.?[)\]]?\h*$
yes fot. Lia Mazur => photo_author=Lia Mazur
yes (Fot. Archiwum/Kurier Portowy) => photo_author=Archiwum/Kurier Portowy
yes Zdjęcie: Getty Images => photo_author=Getty Images
no Zdjęcia: jak zrobić idealne ujęcie?
no Zdjęcie: Miasto jest pod wodą
no Fot. Stary młyn w 1912 roku

rule pl.photo.caption
about Short caption that ends in a credit
class photo-credit
lang pl
cut line, echo above
re ^\h*(?<caption>\S[^\n]{8,220}?[.!?”"»]?)\h+[(|/–-]*\h*(?:(?:[Ff]ot\.|FOT\.)\h*:?|(?:Foto|Zdjęcie)\h*:)\h*(?<photo_author>[\p{Lu}@][\p{L}\p{M}\p{N}.'’-]*(?:\h+[\p{L}\p{M}\p{N}.'’-]+){0,4}(?:\h*[/|]\h*[\p{L}\p{M}\p{N}.'’-]+(?:\h+[\p{L}\p{M}\p{N}.'’-]+){0,3}){0,3})\)?\h*$
yes Pochód rusza jutro. Fot. Lia Mazur/PAP => caption=Pochód rusza jutro. photo_author=Lia Mazur/PAP
no To fot. przypadkowa, mówi ona.

rule pl.photo.words
about Note that the picture is from an archive or only an illustration
class photo-credit
lang pl
cut line
text {Zdjęcie ilustracyjne|Zdjęcie poglądowe|Zdjęcie archiwalne|Fotografia ilustracyjna|Ilustracja poglądowa|(zdjęcie ilustracyjne)|(zdj. ilustracyjne)|zdj. ilustracyjne|Fot. archiwum|fot. archiwum|Fot. ilustracyjne|fot. ilustracyjna|Archiwum prywatne|fot. archiwum prywatne|Screen|Zrzut ekranu|Powiększ zdjęcie|Zobacz zdjęcia|Zobacz galerię|Zobacz galerię zdjęć|Obejrzyj galerię|Galeria zdjęć|Przejdź do galerii}
text {Zdjęcie|Foto|Fot.|fot.|Archiwum}{ : |: | / | - | }<agency:photo_agency>
yes Zdjęcie ilustracyjne
yes Fot. PAP => photo_agency=PAP
no Zdjęcie archiwalne pokazuje pełny plac.
no Galeria zdjęć z podróży

rule pl.photo.by
about Line that names the author of the pictures
class photo-credit
lang pl
cut line
text {Autor zdjęcia|Autor zdjęć|Zdjęcia|Fotografie|Fot|Foto|Ilustracje|Ilustracja|Rysunek|Wideo} [wykonał|wykonała|autorstwa|:] <name:photo_author>{ / |/}<agency:photo_agency>
yes Zdjęcia wykonał Lia Mazur/PAP => photo_author=Lia Mazur photo_agency=PAP
no Zdjęcia z wesela
