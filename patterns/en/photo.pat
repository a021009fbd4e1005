# Credits in English words; the shapes with © are in any/photo.pat.

rule en.photo.label
about Line that is an English credit label and names
class photo-credit
lang en
cut line
re ^\h*[([]?(?:(?:Photo|PHOTO|Image|IMAGE|Picture|Video|Illustration|Graphic|Artwork|Cover|Header|Featured|Feature|Banner|Lead|Main|Top|Hero)\h?)?(?:[Pp]hotos?|[Ii]mages?|[Pp]hotographs?|[Pp]ictures?)?\h?(?:[Cc]redits?|CREDITS?|[Cc]ourtesy(?: of)?)\h*:\h*(?<photo_author>[\p{Lu}@\p{N}][^!?;\n]{1,110}?)[)\]]?\h*$
yes Credit: Jane Doe/The Paper => photo_author=Jane Doe/The Paper
yes Image Credit: NASA, ESA => photo_author=NASA, ESA
yes (Photo credit: Jane Doe) => photo_author=Jane Doe
no Credit: who gets it, and why?
no Credits: a short story

rule en.photo.by
about Line that is Photo by and a name
class photo-credit
lang en
cut line
text {Photo|Photos|Photograph|Photographs|Photography|Image|Images|Picture|Illustration|Illustrations|Illustrated|Graphic|Artwork|Video|Cover photo|Featured image|Header image} {by|by:|via|courtesy|courtesy of|courtesy:} <name:photo_author>
text {Photo|Photos|Image|Picture|Illustration} {by|courtesy of} <name:photo_author>{ on Unsplash| on Pexels| on Flickr| from Pexels| via Flickr| via Unsplash| / Unsplash|/Unsplash|/Flickr| via <agency:photo_agency>|/<agency:photo_agency>| / <agency:photo_agency>| for The Times}
yes Photo by Jane Doe on Unsplash => photo_author=Jane Doe
yes Illustration by Jane Doe => photo_author=Jane Doe
yes Photo courtesy of Foo Gallery => photo_author=Foo Gallery
no Photo by Jane Doe shows the mill.
no Images from the war

rule en.photo.file
about Note that the picture is from the archive
class photo-credit
lang en
cut line
text {File photo|File image|File picture|FILE PHOTO|Stock photo|Stock image|Representational image|Representative image|Archive photo|Handout photo|Photo Illustration|Photo for illustration|Image for illustration purposes only|For illustrative purposes only|Image for representation|Courtesy photo|Contributed photo|Submitted photo|Photo provided|Photo supplied}[. Credit: <agency:photo_agency>|, <agency:photo_agency>|/<agency:photo_agency>| / <agency:photo_agency>]
yes File photo
yes Stock photo. Credit: Shutterstock => photo_agency=Shutterstock
no File photos by year, then by place.

rule en.photo.word
about Word under a picture beside chrome
class photo-credit
lang en
at beside-chrome
cut line
text {Handout|Screenshot|Screengrab}
yes Handout
no Screenshot of the page

rule en.photo.caption
about Short caption that ends in a credit
class photo-credit
lang en
cut line, echo above
re ^\h*(?!Sources?\h*:|Data\h*:)(?<caption>\S[^\n]{8,240}?[.!?”"]?)\h+(?:Photo|PHOTO|Photograph|Photography|Picture|Image|Credit|File photo|Illustration|Composite)\h*:\h*(?<photo_author>\p{Lu}[\p{L}\p{M}\p{N}.'’-]*(?:\h+[\p{L}\p{M}\p{N}.'’&-]+){0,4}(?:\h*/\h*[\p{L}\p{M}\p{N}.'’-]+(?:\h+[\p{L}\p{M}\p{N}.'’&-]+){0,4}){0,3})\h*$
yes The ferry at the old quay. Photograph: Jane Doe/The Paper => caption=The ferry at the old quay.; photo_author=Jane Doe/The Paper
no She had one photo: her mother at the door.
no The reason to keep the photo: Jane Doe.
no Source: own analysis of census data | Image Credit: Jane Doe
