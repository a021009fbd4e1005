# Keywords and sections.

rule de.tags.label
about Label of keywords, alone or with them
class tags
lang de
at edge
cut line
text {Schlagworte|Schlagwörter|Stichworte|Stichwörter|Kategorien|Kategorie|Tags|Verschlagwortet mit|Abgelegt unter|Mehr zu den Themen|Themen des Artikels}
re ^\h*(?:Schlagworte|Schlagwörter|Stichworte|Stichwörter|Tags?|TAGS?|Kategorien?|Themen|Verschlagwortet(?: mit)?|Abgelegt unter)\h*:\h*\S[^.!?:\n]{1,200}$
yes Schlagworte: Wasser, Wald, Wetter
yes Schlagwörter
no Themen: was wir wissen. Und was nicht.

rule de.tags.word
about Word over keywords beside chrome
class tags
lang de
at edge, beside-chrome
cut line
text {Themen}
yes Themen
no Themen und Thesen
