# Lists of tags.

rule pl.tags.label
about Line of tags with its label
class tags
lang pl
at edge
cut line
re ^\h*(?:Tagi|Tag|Etykiety|Tematy|Temat|Słowa kluczowe|Więcej na temat|Oznaczone(?: tagiem| jako)?|Kategori[ae]|Opublikowano w|Dział|Hasła|TAGI)\h*:\h*(?=\S)(?![^\n]*[.!?]\h*$)[^\n]{2,200}$
text {Tagi|Etykiety|Słowa kluczowe|Powiązane tagi|Tematy artykułu|Otagowano|Tagi artykułu}
yes Tagi: wybory, susza, Podlasie
yes Słowa kluczowe:
no Tematy: te co zwykle, rzekł i wyszedł.
