# Lists of tags.

rule it.tags.label
about Line of tags with its label
class tags
lang it
at edge
cut line
re ^\h*(?:Etichette?|Tags?|Temi|Argomenti|Archiviato in|Parole chiave|Altro su|Taggato(?: con| come)?|Categori[ae]|Pubblicato in|Sezione|TAGS?|ARGOMENTI)\h*:\h*(?=\S)(?![^\n]*[.!?]\h*$)[^\n]{2,200}$
text {Etichette|Archiviato in|Parole chiave|Argomenti correlati|Tag correlati|Temi dell'articolo|Categorie|Argomenti}
yes Tag: elezioni, siccità, Piemonte
yes Etichette:
no Temi: i soliti, disse, e uscì.
