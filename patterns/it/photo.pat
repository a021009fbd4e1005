# Credits in Italian words; the shapes with © are in any/photo.pat.

rule it.photo.label
about Line that is an Italian credit label and names
class photo-credit
lang it
cut line
re ^\h*[([]?(?:[Ff]oto|FOTO|[Ff]otografi[ae]|[Ii]mmagin[ei]|IMMAGINE|[Cc]rediti?|CREDITI?|[Ii]llustrazion[ei]|[Gg]rafica|[Ii]nfografica|[Vv]ideo|[Cc]redits?)(?:\h(?:di (?:copertina|archivio|apertura|repertorio)|(?:foto|immagine|fotografici|in evidenza|dell['’]immagine)))?\h*(?::|©)\h*(?:©\h*)?(?![^\n]*?(?<![\p{L}\p{N}'’.@/-])(?!(?:de|du|des|da|do|dos|das|di|del|della|dei|degli|la|le|les|las|el|lo|von|vom|van|vd|zu|zur|zum|den|der|dem|ter|ten|te|bin|ben|al|af|av|and|und|et|en|e|y|i|z|s|a|à|the|of|by|par|por|per|für|for|pour|para|via|voor|door|od|dla|with|mit|avec|con|met|from|at|in|on|für|courtesy|collection|artist|artists|author|family|museum|archives?|archiv|archief|archivo|archivio|arquivo|presse|press|privat|private|pool|handout|stock|images?|photos?|fotos?|picture|alliance|dpa|epa|afp|imago|pixabay|pexels|unsplash|shutterstock|wikimedia|commons|flickr|twitter|facebook|instagram|youtube|reproduction|reproducción|reprodução|divulgação|mairie|ville|police|cortesía|cortesia|cedida|gentileza|serwis|materiały|prasowe|и|из|в|на|пресс|служба|службы|архив|архива|предоставлено|газеты|фото)(?![\p{L}]))\p{Ll}{2,}(?![\p{L}]*[.@/][\p{L}]))(?<photo_author>[\p{Lu}@](?![^\n]*\b(?:è|sono|sta|era|ha|hanno|sarà|che|c['’]è|fa)\b)[^!?:;«»]{1,90}?)\.?[)\]]?\h*$
yes Foto: Lia Moretti => photo_author=Lia Moretti
yes (Foto: Archivio/Diario del Porto) => photo_author=Archivio/Diario del Porto
yes Crediti foto: Getty Images => photo_author=Getty Images
no Foto: come ottenere lo scatto perfetto?
no Immagini: La città è sommersa
no Foto: Il mulino nel 1912

rule it.photo.caption
about Short caption that ends in a credit
class photo-credit
lang it
cut line, echo above
re ^\h*(?<caption>\S[^\n]{8,220}?[.!?”"»]?)\h+[(|/–-]?\h*(?:Foto|FOTO|Immagine|Credit|Credits|Fotografia)\h*:\h*(?<photo_author>[\p{Lu}@][\p{L}\p{M}\p{N}.'’-]*(?:\h+[\p{L}\p{M}\p{N}.'’-]+){0,4}(?:\h*[/|]\h*[\p{L}\p{M}\p{N}.'’-]+(?:\h+[\p{L}\p{M}\p{N}.'’-]+){0,3}){0,3})\)?\h*$
yes La processione esce domani. Foto: Lia Moretti/Ansa => caption=La processione esce domani. photo_author=Lia Moretti/Ansa
no La foto: un caso, dice lei.

rule it.photo.words
about Note that the picture is from an archive or only an illustration
class photo-credit
lang it
cut line
text {Foto d'archivio|Foto di archivio|Immagine d'archivio|Immagine di archivio|Immagine di repertorio|Foto di repertorio|Repertorio|(Foto d'archivio)|(Foto di repertorio)|(Immagine di repertorio)|Immagine illustrativa|Foto generica|Screenshot|Ingrandisci l'immagine|Ingrandisci la foto|Ingrandisci foto|Guarda le foto|Vedi le foto|Guarda la gallery|Vai alla gallery|Fotogallery|Sfoglia la gallery|Vai alla fotogallery}
text {Foto|Immagine|Fotografia|Archivio}{ : |: | / | - | }<agency:photo_agency>
text (<agency:photo_agency>)
yes Foto d'archivio
yes Foto ANSA => photo_agency=ANSA
yes (LaPresse) => photo_agency=LaPresse
no Foto d'archivio mostrano la piazza piena.
no Foto di famiglia

rule it.photo.by
about Line that is a photographer's name behind a preposition
class photo-credit
lang it
cut line
text {Fotografia|Fotografie|Foto|Immagini|Illustrazione|Illustrazioni|Infografica|Video} {di|a cura di|scattata da} <name:photo_author>[ / <agency:photo_agency>|/<agency:photo_agency>]
yes Fotografie di Lia Moretti => photo_author=Lia Moretti
yes Foto di Lia Moretti/ANSA => photo_author=Lia Moretti photo_agency=ANSA
no Foto di gruppo
no Video di sorveglianza
