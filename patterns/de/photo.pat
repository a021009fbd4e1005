# Credits in German words; the shapes with © are in any/photo.pat.

rule de.photo.label
about Line that is a German credit label and names
class photo-credit
lang de
cut line
re ^\h*[([]?(?:[Ff]oto(?:s|grafie|credits?|nachweis|quelle|graf(?:in)?)?|FOTO|[Bb]ild(?:er|quelle|nachweis|rechte|credit)?|BILD|[Ss]ymbol(?:bild|foto)|[Aa]rchiv(?:bild|foto)|[Tt]itelbild|[Bb]eitragsbild|[Aa]ufmacherbild|[Gg]rafik|[Ii]llustration|[Cc]redits?|[Cc]opyright)(?:\h?[/-]?\h?(?:[Cc]redits?|[Qq]uelle|[Nn]achweis|[Rr]echte))?\h*[:©]\h*(?:©\h*)?(?![^\n]*?(?<![\p{L}\p{N}'’.@/-])(?!(?:de|du|des|da|do|dos|das|di|del|della|dei|degli|la|le|les|las|el|lo|von|vom|van|vd|zu|zur|zum|den|der|dem|ter|ten|te|bin|ben|al|af|av|and|und|et|en|e|y|i|z|s|a|à|the|of|by|par|por|per|für|for|pour|para|via|voor|door|od|dla|with|mit|avec|con|met|from|at|in|on|für|courtesy|collection|artist|artists|author|family|museum|archives?|archiv|archief|archivo|archivio|arquivo|presse|press|privat|private|pool|handout|stock|images?|photos?|fotos?|picture|alliance|dpa|epa|afp|imago|pixabay|pexels|unsplash|shutterstock|wikimedia|commons|flickr|twitter|facebook|instagram|youtube|reproduction|reproducción|reprodução|divulgação|mairie|ville|police|cortesía|cortesia|cedida|gentileza|serwis|materiały|prasowe|и|из|в|на|пресс|служба|службы|архив|архива|предоставлено|газеты|фото)(?![\p{L}]))\p{Ll}{2,}(?![\p{L}]*[.@/][\p{L}]))(?<photo_author>[\p{Lu}idp@](?![^\n]*\b(?:ist|sind|wird|wurde|hat|haben|kann|muss|der|die|das Bild)\b)[^.!?;\n]{1,90}(?:\.(?:de|com|at|ch)\b[^.!?;\n]{0,30})?)[)\]]?\h*$
yes Foto: Lea Muster => photo_author=Lea Muster
yes Bildquelle: picture alliance / dpa => photo_author=picture alliance / dpa
yes Symbolbild: Pixabay => photo_author=Pixabay
no Foto: Wie gelingt das perfekte Bild?
no Bild: Die Lage ist ernst
no Foto: Marie Curie in ihrem Labor

rule de.photo.caption
about Short caption that ends in a credit without brackets
class photo-credit
lang de
cut line, echo above
re ^\h*(?<caption>\S[^\n]{8,220}?[.!?“"»]?)\h+(?:Foto|FOTO|Fotos|Bild|Grafik|Archivfoto|Symbolfoto|Symbolbild)\h*:\h*(?<photo_author>[\p{Lu}idp][\p{L}\p{M}\p{N}.'’-]*(?:\h+[\p{L}\p{M}\p{N}.'’-]+){0,4}(?:\h*/\h*[\p{L}\p{M}\p{N}.'’-]+(?:\h+[\p{L}\p{M}\p{N}.'’-]+){0,3}){0,3})\h*$
yes Der Rhein bei Köln führt Hochwasser. Foto: Lea Muster/dpa => caption=Der Rhein bei Köln führt Hochwasser. photo_author=Lea Muster/dpa
no Das Foto: ein Zufall, sagt sie.
no Er nannte das Foto ein Wunder.

rule de.photo.words
about Note that the picture is a symbol or from the archive
class photo-credit
lang de
cut line
text {Symbolbild|Symbolfoto|Archivbild|Archivfoto|Foto: Archiv|Themenbild|Beispielbild|Bildrechte|Bildrechte auf der Website|Bild vergrößern|Bilder anzeigen|Alle Bilder anzeigen|Zur Bildergalerie|Bildergalerie ansehen|Foto vergrößern|Fotostrecke|Bilderstrecke|Quelle: Imago|Quelle: imago images|Quelle: picture alliance|Bild: dpa|Quelle: dpa-infocom GmbH}
text {(Symbolbild)|(Archivbild)|(Symbolfoto)|(Archivfoto)}
yes Symbolbild
yes (Archivbild)
no Symbolbilder ersetzen heute oft die Recherche.
