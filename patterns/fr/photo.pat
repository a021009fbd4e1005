# Credits of pictures in French words; the shapes with © are in any/photo.pat.

rule fr.photo.label
about Line that begins with a French credit label
class photo-credit
lang fr
cut line
re ^\h*[([]?(?:[Cc]rédits?|CRÉDITS?|CREDITS?|[Pp]hotos?|PHOTOS?|[Ii]llustrations?|[Ii]nfographie|[Vv]isuel|[Dd]essin|[Vv]idéo|[Ii]mages?)(?:\h(?:photos?|photographiques?|PHOTOS?|images?|d['’]illustration|d['’]archives?|vidéo))?\h*(?::|©)\h*(?:©\h*)?(?![^\n]*?(?<![\p{L}\p{N}'’.@/-])(?!(?:de|du|des|da|do|dos|das|di|del|della|dei|degli|la|le|les|las|el|lo|von|vom|van|vd|zu|zur|zum|den|der|dem|ter|ten|te|bin|ben|al|af|av|and|und|et|en|e|y|i|z|s|a|à|the|of|by|par|por|per|für|for|pour|para|via|voor|door|od|dla|with|mit|avec|con|met|from|at|in|on|für|courtesy|collection|artist|artists|author|family|museum|archives?|archiv|archief|archivo|archivio|arquivo|presse|press|privat|private|pool|handout|stock|images?|photos?|fotos?|picture|alliance|dpa|epa|afp|imago|pixabay|pexels|unsplash|shutterstock|wikimedia|commons|flickr|twitter|facebook|instagram|youtube|reproduction|reproducción|reprodução|divulgação|mairie|ville|police|cortesía|cortesia|cedida|gentileza|serwis|materiały|prasowe|и|из|в|на|пресс|служба|службы|архив|архива|предоставлено|газеты|фото)(?![\p{L}]))\p{Ll}{2,}(?![\p{L}]*[.@/][\p{L}]))(?<photo_author>[\p{Lu}](?![^\n]*(?:\b(?:est|sont|était|a|ont|sera|peut|faut|qui|que)\b))[^!?:;«»]{1,90}?)\.?[)\]]?\h*$
yes Crédit photo : LM / Le Courrier du Port => photo_author=LM / Le Courrier du Port
yes Photo d'illustration : Pixabay => photo_author=Pixabay
yes (Photo : Anne Le Goff) => photo_author=Anne Le Goff
no Photo : comment bien régler son appareil ?
no Images : la ville est inondée depuis hier.
no Illustration : La carte de la vallée
no Vidéo : Marie Curie raconte
no Légende : Saint Georges

rule fr.photo.illustration
about Line that says that the picture is only an illustration
class photo-credit
lang fr
cut line
text {Photo d'illustration|Image d'illustration|Photo illustration|Photo d'archives|Photo d'archive|Image d'archives|Photo prétexte|Capture d'écran|Capture écran|Capture YouTube|Capture d'écran YouTube|Capture d'écran Twitter|Capture d'écran Facebook|Photo DR|Crédit DR|Crédits DR|Photo: DR}[ / DR| - DR|, DR| © DR| DR]
text {Photo d'illustration|Image d'illustration|Photo d'archives|Illustration|Photo|Photos|Crédit|Crédits|Crédit photo|Archives|Photo archives|Archives photo}{ : |: | © | / | - | }<agency:photo_agency>
yes Photo d'illustration
yes Illustration © AFP => photo_agency=AFP
yes Photo d'archives
no Photo d'illustration mal choisie, le cliché a fait rire la salle.
no Illustration parfaite d'un principe ancien

rule fr.photo.caption-illustration
about Caption that ends in the note that the picture is an illustration
class caption
lang fr
cut line
re ^\h*(?<caption>\S.{5,200}?)\h*[(\[](?:[Pp]hoto|[Ii]mage|[Ii]llustration|[Vv]isuel|[Cc]apture|[Aa]rchives?)(?: d['’](?:illustration|archives?|écran)| prétexte|s)?(?:\h*[©/,–-]\h*[^()\[\]]{2,60})?[)\]]\h*\.?\h*$
yes Un camion sur la rocade (photo d’illustration). => caption=Un camion sur la rocade
yes La mairie de Saint-Malo (illustration) => caption=La mairie de Saint-Malo
no Un camion (photo ci-contre) fut retrouvé le lendemain.

rule fr.photo.by
about Line that is a photographer's name behind a verb
class photo-credit
lang fr
cut line
text {Photo|Photos|Photographie|Photographies|Images|Vidéo|Reportage photo|Cliché|Illustration|Illustrations|Dessin|Infographie} {par|prise par|réalisée par|réalisé par} <name:photo_author>
text {Photo|Photos|Photographies|Images|Illustrations} [par] <name:photo_author>{ / |/| pour |, }{<agency:photo_agency>|Le Monde|Libération|Mediapart}
yes Photo par Anne Le Goff => photo_author=Anne Le Goff
yes Photos Anne Le Goff / Hans Lucas => photo_author=Anne Le Goff photo_agency=Hans Lucas
no Photo de famille
no Images de Syrie
no Photo par photo, il recompose la rue.

rule fr.photo.word
about Word under a picture beside chrome
class photo-credit
lang fr
at beside-chrome
cut line
text {Illustration|(Illustration)|DR|D.R.}
yes Illustration
no Illustration du propos
