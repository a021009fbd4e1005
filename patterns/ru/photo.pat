# Credits of pictures; the shapes with © are in any/photo.pat.

rule ru.photo.label
about Line that is a credit label and names
class photo-credit
lang ru
cut line
re ^\h*[([]?(?:Фото|ФОТО|Фотография|Фотограф|Автор фото|Источник фото|Источник изображения|Изображение|Иллюстрация|Коллаж|Инфографика|Снимок|Видео|Кадр)(?:\h(?:из архива|с сайта|из открытых источников|автора|предоставлено|пресс-службы))?\h*[:©/]\h*(?:©\h*)?(?![^\n]*?(?<![\p{L}\p{N}'’.@/-])(?!(?:de|du|des|da|do|dos|das|di|del|della|dei|degli|la|le|les|las|el|lo|von|vom|van|vd|zu|zur|zum|den|der|dem|ter|ten|te|bin|ben|al|af|av|and|und|et|en|e|y|i|z|s|a|à|the|of|by|par|por|per|für|for|pour|para|via|voor|door|od|dla|with|mit|avec|con|met|from|at|in|on|für|courtesy|collection|artist|artists|author|family|museum|archives?|archiv|archief|archivo|archivio|arquivo|presse|press|privat|private|pool|handout|stock|images?|photos?|fotos?|picture|alliance|dpa|epa|afp|imago|pixabay|pexels|unsplash|shutterstock|wikimedia|commons|flickr|twitter|facebook|instagram|youtube|reproduction|reproducción|reprodução|divulgação|mairie|ville|police|cortesía|cortesia|cedida|gentileza|serwis|materiały|prasowe|и|из|в|на|пресс|служба|службы|архив|архива|предоставлено|газеты|фото)(?![\p{L}]))\p{Ll}{2,}(?![\p{L}]*[.@/][\p{L}]))(?<photo_author>[\p{Lu}\p{N}a-zп@«"][^!?;\n]{1,90}?)[)\]]?\.?\h*$
yes Фото: Reuters => photo_author=Reuters
yes Автор фото: Иван Петров => photo_author=Иван Петров
no Фото: как снять грозу?
no Фото: Старая мельница в 1912 году

rule ru.photo.words
about Note on a picture without a name
class photo-credit
lang ru
cut line
text {Фото из архива|Фото из открытых источников|Фото автора|Архивное фото|Фото носит иллюстративный характер|Иллюстративное фото|Скриншот видео|Скриншот с видео|Кадр из видео|Стоп-кадр|Фото с сайта|Фото пресс-службы|Фото предоставлено пресс-службой|Читайте также Фото}
text {Архивное фото|Фото|Фотография} / <agency:photo_agency>
text Фото {ТАСС|РИА Новости|Reuters|AFP|AP|Интерфакс|Sputnik|Getty Images|EPA}
yes Фото из архива
yes Архивное фото
no Фото из архива сгорели.

rule ru.photo.caption
about Short caption that ends in a credit
class photo-credit
lang ru
cut line, echo above
re ^\h*(?<caption>\S[^\n]{6,220}?)\h*[.(/]?\h*(?:Фото|ФОТО)\h*:\h*(?<photo_author>[\p{Lu}a-z][^.!?:()\n]{1,60}?)\)?\.?\h*$
yes Мост после наводнения. Фото: Иван Петров / ТАСС => caption=Мост после наводнения photo_author=Иван Петров / ТАСС
no Она сказала про фото: забудьте.

rule ru.photo.word
about Word under a picture beside chrome
class photo-credit
lang ru
at beside-chrome
cut line
text {Скриншот|Иллюстрация}
yes Скриншот
no Скриншот страницы
