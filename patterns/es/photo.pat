# Credits in Spanish words; the shapes with © are in any/photo.pat.

rule es.photo.label
about Line that is a Spanish credit label and names
class photo-credit
lang es
cut line
re ^\h*[([]?(?:[Ff]otos?|FOTOS?|[Ff]otograf[ií]as?|[Ii]m[aá]gen(?:es)?|IMAGEN|[Cc]r[eé]ditos?|CR[EÉ]DITOS?|[Ii]lustraci[oó]n|[Gg]r[aá]fico|[Ii]nfograf[ií]a|[Vv][ií]deo)(?:\h(?:de (?:portada|archivo|apertura|la imagen|imagen|foto)|principal|destacada))?\h*(?::|©)\h*(?:©\h*)?(?![^\n]*?(?<![\p{L}\p{N}'’.@/-])(?!(?:de|du|des|da|do|dos|das|di|del|della|dei|degli|la|le|les|las|el|lo|von|vom|van|vd|zu|zur|zum|den|der|dem|ter|ten|te|bin|ben|al|af|av|and|und|et|en|e|y|i|z|s|a|à|the|of|by|par|por|per|für|for|pour|para|via|voor|door|od|dla|with|mit|avec|con|met|from|at|in|on|für|courtesy|collection|artist|artists|author|family|museum|archives?|archiv|archief|archivo|archivio|arquivo|presse|press|privat|private|pool|handout|stock|images?|photos?|fotos?|picture|alliance|dpa|epa|afp|imago|pixabay|pexels|unsplash|shutterstock|wikimedia|commons|flickr|twitter|facebook|instagram|youtube|reproduction|reproducción|reprodução|divulgação|mairie|ville|police|cortesía|cortesia|cedida|gentileza|serwis|materiały|prasowe|и|из|в|на|пресс|служба|службы|архив|архива|предоставлено|газеты|фото)(?![\p{L}]))\p{Ll}{2,}(?![\p{L}]*[.@/][\p{L}]))(?<photo_author>[\p{Lu}@](?![^\n]*\b(?:es|son|está|fue|era|ha|han|será|que|hay|tiene)\b)[^!?¿¡:;«»]{1,90}?)\.?[)\]]?\h*$
yes Foto: Lea Muñoz => photo_author=Lea Muñoz
yes (Foto: Archivo/Diario del Puerto) => photo_author=Archivo/Diario del Puerto
yes Crédito: Agencia Reforma => photo_author=Agencia Reforma
no Foto: ¿cómo lograr la imagen perfecta?
no Imagen: La ciudad está inundada
no Foto: El molino en 1912

rule es.photo.caption
about Short caption that ends in a credit
class photo-credit
lang es
cut line, echo above
re ^\h*(?<caption>\S[^\n]{8,220}?[.!?”"»]?)\h+[(|/–-]?\h*(?:Foto|FOTO|Fotos|Imagen|Crédito|Fotografía)\h*:\h*(?<photo_author>[\p{Lu}@][\p{L}\p{M}\p{N}.'’-]*(?:\h+[\p{L}\p{M}\p{N}.'’-]+){0,4}(?:\h*[/|]\h*[\p{L}\p{M}\p{N}.'’-]+(?:\h+[\p{L}\p{M}\p{N}.'’-]+){0,3}){0,3})\.?\)?\h*$
yes La bendición se realizará mañana. Foto: LN => caption=La bendición se realizará mañana. photo_author=LN
yes Puerto viejo al amanecer. Foto: Archivo El Faro => caption=Puerto viejo al amanecer. photo_author=Archivo El Faro
no La foto: un accidente, dice ella.

rule es.photo.words
about Note that the picture is from an archive or only an illustration
class photo-credit
lang es
cut line
text {Imagen de archivo|Foto de archivo|Fotografía de archivo|Imagen ilustrativa|Foto ilustrativa|Imagen referencial|Foto referencial|Imagen de referencia|Captura de pantalla|Captura de video|Captura de vídeo|Imagen de recurso|(Imagen de archivo)|(Foto de archivo)|Foto cortesía|Cortesía|Foto: Archivo|(Foto: Captura de pantalla)|(Foto: Archivo)|Ampliar imagen|Ampliar foto|Ver fotos|Ver galería|Ver galería de fotos}
text {Foto|Imagen|Fotografía|Fotos|Archivo}{ : |: | / | - | de | }<agency:photo_agency>
yes Imagen de archivo
yes Foto: EFE => photo_agency=EFE
no Imagen de archivo que muestra la plaza tomada por los soldados.
no Foto de familia

rule es.photo.by
about Line that is a photographer's name behind a verb
class photo-credit
lang es
cut line
text {Fotografía|Fotografías|Foto|Fotos|Imágenes|Ilustración|Ilustraciones|Infografía|Vídeo|Video} {de|por|tomada por} <name:photo_author>[ / <agency:photo_agency>|/<agency:photo_agency>]
yes Fotografías de Lea Muñoz => photo_author=Lea Muñoz
yes Foto por Lea Muñoz / EFE => photo_author=Lea Muñoz photo_agency=EFE
no Foto de la boda
no Video de seguridad
