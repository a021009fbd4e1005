# Cards of other documents inside a text: the alternative text of a picture, the site's name behind it,
# and the title of the document on the next line. Each shape alone is weak; two of them are enough.
# A description has few words; a title with the site's name behind it mostly has more and stays.

rule any.related.alt-site
about Description, dash or bar, name of a site
class caption
lang any
at after-prose
cut line, next if unpunctuated
score 0.4
re ^\h*(?=[^,;:!?]{12,120}$)\p{Lu}[\p{L}'’]*(?:\h[\p{L}\p{N}'’"«»“”-]+){1,4}\h-\h(?<site>\p{Lu}[\p{L}\p{N}.&'’]*(?:\h\p{Lu}[\p{L}\p{N}.&'’]*){0,2})\h*$
re ^\h*(?=[^,;:!?]{12,120}$)\p{Lu}[\p{L}'’]*(?:\h[\p{L}\p{N}'’"«»“”-]+){1,4}\h–\h(?<site>\p{Lu}[\p{L}\p{N}.&'’]*(?:\h\p{Lu}[\p{L}\p{N}.&'’]*){0,2})\h*$
re ^\h*(?=[^,;:!?]{12,120}$)\p{Lu}[\p{L}'’]*(?:\h[\p{L}\p{N}'’"«»“”-]+){1,4}\h\|\h(?<site>\p{Lu}[\p{L}\p{N}.&'’]*(?:\h\p{Lu}[\p{L}\p{N}.&'’]*){0,2})\h*$
yes Des pêcheurs au port - Marine Afrique => site=Marine Afrique
yes Le port sous la neige | Le Marin => site=Le Marin
no Il revint chez lui - Paul aussi.
no Paul revint chez lui, hors de lui - Paul

rule any.related.site-word
about Line that ends in a dash or bar and a name that media have
class caption
lang any
at after-prose
cut line, next if unpunctuated
score 0.4
re ^(?=[^\n]{12,100}$)(?=\h*\S+(?:\h\S+)*?\h\p{Ll}\S*)[^\n]*\h[-–|]\h(?<site>(?:\p{Lu}[\p{L}\p{N}.&'’]*\h){0,2}(?:Afrique|France|Africa|News|Info|Infos|Actu|Actualité|Actualités|Journal|Times|Post|Press|Presse|Médias|Media|TV|Radio|FM|Magazine|Online|Monde|Mundo|Tribune|Gazette|Herald|Daily|Weekly|International|Today|Zeitung|Nachrichten|Rundschau|Kurier|Anzeiger|Chronicle|Standard|Express|Observer|Observateur|Telegraph|Guardian|Independent|Mirror|Figaro|Parisien|Dépêche|Sputnik|Reuters|Euronews|Deutschland|Brasil|Brasil247|Mundo|España|Italia|Polska|Türkiye|Arabic|Новости|Известия|Газета|Россия|РИА|عربي|نيوز)(?:\h\p{Lu}[\p{L}\p{N}.&'’]*){0,2})\h*$
re ^(?=[^\n]{12,100}$)(?=\h*\S+(?:\h\S+)*?\h\p{Ll}\S*)[^\n]*\h[-–|]\h(?<site>[\p{L}\p{N}-]+\.(?:com|org|net|fr|be|ch|de|at|it|es|pt|nl|pl|ru|ua|co\.uk|uk|eu|info|news|tv|ca|ma|tn|dz))\h*$
yes Des pêcheurs au port - Marine Afrique => site=Marine Afrique
yes Sonne über dem See - Bodensee Nachrichten => site=Bodensee Nachrichten
yes Un marché à Dakar | exemple.info => site=exemple.info
no Radio France - Paris
no Elle dirige depuis hier Radio France
