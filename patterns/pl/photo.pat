# Credits in Polish words; the shapes with © are in any/photo.pat.

rule pl.photo.label
about Line that is a Polish credit label and names
class photo-credit
lang pl
cut line
re ^\h*[([]?(?:(?:[Ff]ot\.|FOT\.)\h*[:©]?|(?:[Ff]oto|FOTO|[Ff]otografi[ae]|[Zz]djęci[ae]|ZDJĘCI[AE]|[Gg]rafika|[Ii]lustracj[ae]|[Ii]nfografika|[Ww]ideo|[Źź]ródło (?:zdjęcia|foto|fot\.)|[Aa]utor (?:zdjęcia|fot\.|zdjęć))\h*(?::|©))\h*(?:©\h*)?(?<photo_author>[\p{Lu}@](?![^\n]*\b(?:jest|są|był|była|było|ma|będzie|który|która|że|się)\b)[^!?:;«»]{1,90}?)\.?[)\]]?\h*$
yes fot. Lia Mazur => photo_author=Lia Mazur
yes (Fot. Archiwum/Kurier Portowy) => photo_author=Archiwum/Kurier Portowy
yes Zdjęcie: Getty Images => photo_author=Getty Images
no Zdjęcia: jak zrobić idealne ujęcie?
no Zdjęcie: Miasto jest pod wodą

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
