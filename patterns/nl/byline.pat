# Who wrote it and when.

rule nl.byline.door
about Author line
class byline
lang nl
at edge
cut line
re ^\h*(?:Door|DOOR|door|Van onze (?:redacteur|verslaggever|verslaggeefster|correspondent))\h*:?\h+(?!(?:San|Santa|Santo|São|Sankt|Sint|Saint|Sainte|Dios|Deus|Dio|Dieu|Gott|Amor|Amore|Buenos|Nueva|Nuova|Nova|New|Den Haag|Grazia)\b)(?=\S+\h+\S)<<name:author>>(?:\h*[,/|–-]\h*(?:verslaggever|correspondent|redacteur)|\h*[,/|(–-]\h*<<agency>>\)?)?\h*$
text {Geschreven door|Gepubliceerd door|Geplaatst door|Tekst van|Artikel van|Column van|Gepost door|Interview door|Bericht van} <name:author>[ op <date>|, <date>| - <date>| op <date> om <clock>]
text {Auteur|Auteurs|Tekst|Redacteur|Verslaggever|Journalist|Schrijver}: <name:author>
yes Door Lieke Brandsma => author=Lieke Brandsma
yes Geschreven door Lieke Brandsma op 3 mei 2019 => author=Lieke Brandsma date=3 mei 2019
yes Auteur: Lieke Brandsma => author=Lieke Brandsma
no Door Lieke gebeurde dat nooit.
no Door de regen liep hij
no Door Den Haag

rule nl.byline.agency
about Author line that names only an agency or the desk
class byline
lang nl
at edge
cut line
text {Door|Bron|Bron:} <agency>
text {Door|Van} {de redactie|onze redactie|redactie|onze verslaggever|een verslaggever|onze correspondent|onze redacteur}
yes Door ANP => agency=ANP
yes Van onze verslaggever
no Door ANP kwam hij aan het werk.

rule nl.timestamp.published
about Line that says when the text was published or changed
class timestamp
lang nl
cut line
score 0.7
text {Gepubliceerd|Geplaatst|Datum|Publicatiedatum|Aangemaakt|Gepubliceerd op|Geplaatst op|Gepost op|Verschenen op}{: | : | \| | op |op: }<date>[ <clock>|, <clock>| - <clock>| om <clock>| om <clock> uur| \| <clock>| <clock> uur]
text {Bijgewerkt|Laatst bijgewerkt|Laatste update|Laatste wijziging|Gewijzigd|Aangepast|Update|Laatst gewijzigd|Geüpdatet|Bijgewerkt op|Laatst bijgewerkt op}{: | : | \| | op }<date:modified>[ <clock>|, <clock>| - <clock>| om <clock>| om <clock> uur| \| <clock>| <clock> uur]
text {<num>|een} {seconden|minuut|minuten|uur|uren|dag|dagen|week|weken|maand|maanden|jaar|jaren} geleden
text {Leestijd|Geschatte leestijd}{: | }[ca. |circa |ongeveer ]<num> {min|min.|minuut|minuten}
text <num> {min|min.|minuut|minuten} {leestijd|lezen|leesduur}
yes Gepubliceerd op 3 mei 2022 => date=3 mei 2022
yes Laatst bijgewerkt: 30-12-2016 => modified=30-12-2016
yes Leestijd: 4 minuten
yes 5 uur geleden
no Gepubliceerd op 3 mei 2022, bleef het boek onopgemerkt.
no drie uur geleden regende het

rule nl.timestamp.frame
about Words of a time stamp whose values were lost
class timestamp
lang nl
at edge
cut line
text {Gepubliceerd op|Gepubliceerd|Bijgewerkt op|Bijgewerkt|Laatst bijgewerkt|Publicatiedatum|Leestijd|Geschreven door|Geplaatst op|Geplaatst door|Laatste update}
yes Gepubliceerd op:
yes Laatst bijgewerkt
no Gepubliceerd in Leiden

rule nl.timestamp.bare
about Date or clock alone on a line beside chrome at the edge
class timestamp
lang nl
at edge, beside-chrome
cut line
text <date>[ <clock>|, <clock>| - <clock>| om <clock>| om <clock> uur| \| <clock>| <clock> uur]
text <clock> [uur]
yes 3 mei 2019 => date=3 mei 2019
yes 03-05-2022, 21:25 => date=03-05-2022
no Op 3 mei 2019 sneeuwde het.
