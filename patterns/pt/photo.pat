# Credits in Portuguese words; the shapes with © are in any/photo.pat.

rule pt.photo.label
about Line that is a Portuguese credit label and names
class photo-credit
lang pt
cut line
re ^\h*[([]?(?:[Ff]otos?|FOTOS?|[Ff]otografias?|[Ii]mage(?:m|ns)|IMAGEM|[Cc]r[eé]ditos?|CR[EÉ]DITOS?|[Ii]lustração|[Aa]rte|[Gg]ráfico|[Ii]nfográfico|[Vv]ídeo|[Rr]eprodução)(?:\h(?:de (?:capa|arquivo|abertura|imagem|foto)|da (?:imagem|foto)|principal))?\h*(?::|©)\h*(?:©\h*)?(?![^\n]*?(?<![\p{L}\p{N}'’.@/-])(?!(?:de|du|des|da|do|dos|das|di|del|della|dei|degli|la|le|les|las|el|lo|von|vom|van|vd|zu|zur|zum|den|der|dem|ter|ten|te|bin|ben|al|af|av|and|und|et|en|e|y|i|z|s|a|à|the|of|by|par|por|per|für|for|pour|para|via|voor|door|od|dla|with|mit|avec|con|met|from|at|in|on|für|courtesy|collection|artist|artists|author|family|museum|archives?|archiv|archief|archivo|archivio|arquivo|presse|press|privat|private|pool|handout|stock|images?|photos?|fotos?|picture|alliance|dpa|epa|afp|imago|pixabay|pexels|unsplash|shutterstock|wikimedia|commons|flickr|twitter|facebook|instagram|youtube|reproduction|reproducción|reprodução|divulgação|mairie|ville|police|cortesía|cortesia|cedida|gentileza|serwis|materiały|prasowe|и|из|в|на|пресс|служба|службы|архив|архива|предоставлено|газеты|фото)(?![\p{L}]))\p{Ll}{2,}(?![\p{L}]*[.@/][\p{L}]))(?<photo_author>[\p{Lu}@](?![^\n]*\b(?:é|são|está|foi|era|tem|será|que|há|faz)\b)[^!?:;«»]{1,90}?)\.?[)\]]?\h*$
yes Foto: Lia Moreira => photo_author=Lia Moreira
yes (Foto: Arquivo/Diário do Porto) => photo_author=Arquivo/Diário do Porto
yes Crédito: Lia Moreira/Agência Norte => photo_author=Lia Moreira/Agência Norte
no Foto: como conseguir a imagem perfeita?
no Imagem: A cidade está inundada
no Foto: O moinho em 1912
no Arte: O moinho velho

rule pt.photo.caption
about Short caption that ends in a credit
class photo-credit
lang pt
cut line, echo above
re ^\h*(?<caption>\S[^\n]{8,220}?[.!?”"»]?)\h+[(|/–-]?\h*(?:Foto|FOTO|Fotos|Imagem|Crédito|Fotografia)\h*:\h*(?<photo_author>[\p{Lu}@][\p{L}\p{M}\p{N}.'’-]*(?:\h+[\p{L}\p{M}\p{N}.'’-]+){0,4}(?:\h*[/|]\h*[\p{L}\p{M}\p{N}.'’-]+(?:\h+[\p{L}\p{M}\p{N}.'’-]+){0,3}){0,3})\)?\h*$
yes A procissão sai amanhã cedo. Foto: Lia Moreira/Secom => caption=A procissão sai amanhã cedo. photo_author=Lia Moreira/Secom
yes Rio cheio no bairro baixo (Foto: Arquivo Pessoal) => caption=Rio cheio no bairro baixo photo_author=Arquivo Pessoal
no A foto: um acaso, diz ela.

rule pt.photo.words
about Note that the picture is from an archive or only an illustration
class photo-credit
lang pt
cut line
text {Imagem de arquivo|Foto de arquivo|Fotografia de arquivo|Imagem ilustrativa|Foto ilustrativa|Foto meramente ilustrativa|Imagem meramente ilustrativa|Reprodução|Divulgação|Foto: Divulgação|Foto: Reprodução|Foto: Arquivo|Foto: Arquivo pessoal|(Foto: Divulgação)|(Foto: Reprodução)|(Imagem de arquivo)|Captura de tela|Captura de ecrã|Arquivo pessoal|Acervo pessoal|Ampliar foto|Ver fotos|Ver galeria|Ver galeria de fotos|Reprodução/Instagram|Reprodução/Facebook|Reprodução/TV Globo|Reprodução/Redes sociais|Divulgação/Assessoria}
text {Foto|Imagem|Fotografia|Fotos|Arquivo}{ : |: | / | - | da | do }<agency:photo_agency>
yes Foto: Divulgação
yes Foto: Lusa => photo_agency=Lusa
no Divulgação dos resultados
no Foto da família

rule pt.photo.by
about Line that is a photographer's name behind a preposition
class photo-credit
lang pt
cut line
text {Fotografia|Fotografias|Foto|Fotos|Imagens|Ilustração|Ilustrações|Infográfico|Vídeo|Arte} {de|por|tirada por} <name:photo_author>[ / <agency:photo_agency>|/<agency:photo_agency>]
yes Fotografias de Lia Moreira => photo_author=Lia Moreira
yes Foto por Lia Moreira/Lusa => photo_author=Lia Moreira photo_agency=Lusa
no Foto de casamento
no Vídeo de segurança
