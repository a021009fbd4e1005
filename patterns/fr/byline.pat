# Who wrote it and when. Frames whose values were lost go too, and give nothing.

rule fr.byline.par
about Author line
class byline
lang fr
at edge
cut line
re ^\h*(?:Par|PAR|par)\h*:?\h+(?<author>\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:d[eiou]|d[ae]s|del|della|la|le|van|von|der|den|zu|el|al|bin|ben|y)\h+){0,2}\p{Lu}[\p{L}\p{M}'’.\-]*){1,4}(?:(?:\h*,\h*|\h+(?:et|ET|avec)\h+)\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:d[eiou]|d[ae]s|del|della|la|le|van|von|der|den|zu|el|al|bin|ben|y)\h+){0,2}\p{Lu}[\p{L}\p{M}'’.\-]*){1,4}){0,3})(?:\h*[,(–-]?\h*(?:avec |et )?(?:l['’])?<<agency>>\)?)?\h*$
re ^\h*(?:Propos recueillis|Entretien réalisé|Entretien mené|Propos recueillis et traduits|Interview réalisée|Interview|Reportage|Enquête|Écrit|Ecrit|Rédigé|Publié|Posté|Article écrit|Article rédigé|Signé)\h+par\h+(?<author>\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:d[eiou]|d[ae]s|del|della|la|le|van|von|der|den|zu|el|al|bin|ben|y)\h+){0,2}\p{Lu}[\p{L}\p{M}'’.\-]*){1,4}(?:(?:\h*,\h*|\h+(?:et)\h+)\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:d[eiou]|d[ae]s|del|della|la|le|van|von|der|den|zu|el|al|bin|ben|y)\h+){0,2}\p{Lu}[\p{L}\p{M}'’.\-]*){1,4}){0,3})\h*$
re ^\h*(?:De notre|De nos|Notre) (?:correspondante?s?|envoyée?s? spéciale?s?|envoyés spéciaux)(?:\h+(?:à|en|au|aux|dans)\h+[^.!?\n]{2,40})?(?:,?\h+(?<author>\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:d[eiou]|d[ae]s|del|della|la|le|van|von|der|den|zu|el|al|bin|ben|y)\h+){0,2}\p{Lu}[\p{L}\p{M}'’.\-]*){1,4}))?\h*$
re ^\h*(?:Auteure?|Autrice|Auteurs|Rédacteur|Rédactrice|Journaliste)\h*:\h*(?<author>\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:d[eiou]|d[ae]s|del|della|la|le|van|von|der|den|zu|el|al|bin|ben|y)\h+){0,2}\p{Lu}[\p{L}\p{M}'’.\-]*){1,4}(?:(?:\h*,\h*|\h+(?:et)\h+)\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:d[eiou]|d[ae]s|del|della|la|le|van|von|der|den|zu|el|al|bin|ben|y)\h+){0,2}\p{Lu}[\p{L}\p{M}'’.\-]*){1,4}){0,3})\h*$
yes Par Hervé Lanoue => author=Hervé Lanoue
yes Propos recueillis par Anne Le Goff => author=Anne Le Goff
no Par Anne, il apprit la nouvelle.
no Par Toutatis
no Par la suite, Jean Moulin gagna Londres.

rule fr.byline.dated
about Author and date on one line
class byline
lang fr
cut line
text {Écrit|Ecrit|Rédigé|Publié|Posté|Article écrit|Article rédigé|Proposé|Signé|Mis en ligne} par <name:author>[ le <date>|, le <date>| le <date> à <clock>]
re ^\h*(?:Par|PAR|par)\h+(?<author>\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:d[eu]|van|von|el|al|ben|la|le)\h+){0,2}(?!Publiée?\b|Mise?\b|Postée?\b|Modifiée?\b)\p{Lu}[\p{L}\p{M}'’.\-]*){1,4})[\h,|–-]*(?:(?:[Pp]ubliée?|[Mm]ise? en ligne|[Pp]ostée?)\h*:?\h*)?(?:le\h+)?(?<date>(?:\p{L}{5,9}\h+)?\d{1,2}(?:er)?\h+\p{L}{3,9}\.?\h+\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})(?:[\h,–-]*(?:à\h+)?\d{1,2}\h?[h:]\h?\d{2})?\h*$
yes Par Mathieu Ory le 07 mai 2020 => author=Mathieu Ory date=07 mai 2020
yes Par Hélène Marchetti Publié le 12 mars 2021 à 18h05 => author=Hélène Marchetti; date=12 mars 2021
no Par Mathieu Ory, le 7 mai 2020 fut raconté cent fois.

rule fr.byline.beside
about Author line beside chrome inside the text, as behind a standfirst
class byline
lang fr
at beside-chrome
cut line
re ^\h*(?:Par|PAR|par)\h*:?\h+(?<author>\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:d[eiou]|d[ae]s|del|della|la|le|van|von|der|den|zu|el|al|bin|ben|y)\h+){0,2}\p{Lu}[\p{L}\p{M}'’.\-]*){1,4}(?:(?:\h*,\h*|\h+(?:et|ET|avec)\h+)\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:d[eiou]|d[ae]s|del|della|la|le|van|von|der|den|zu|el|al|bin|ben|y)\h+){0,2}\p{Lu}[\p{L}\p{M}'’.\-]*){1,4}){0,3})(?:\h*[,(–-]?\h*(?:avec |et )?(?:l['’])?<<agency>>\)?)?\h*$
yes Par Hervé Lanoue => author=Hervé Lanoue
no Par Anne, il apprit la nouvelle.

rule fr.byline.desk
about Line that names the desk as the author
class byline
lang fr
at edge
cut line
text {Par|Écrit par|Rédigé par|Publié par} {la rédaction|La rédaction|notre rédaction|la Rédaction|Rédaction}
text {Par|Écrit par|Rédigé par|Publié par} {la rédaction|notre rédaction}{, le <date>| le <date>| avec <agency>|, avec <agency>}
yes Par la rédaction
yes par La rédaction, le 20 janvier 2015 => date=20 janvier 2015
no Par la rédaction de ce texte, il croyait tout régler.

rule fr.timestamp.published
about Line that says when the text was published and changed
class timestamp
lang fr
cut line
score 0.7
text {Publié|Publiée|Posté|Mis en ligne|Créé|Écrit|Paru|Article publié|Publication|Diffusé}[:| :] [le] <date>[ <clock>| à <clock>| - <clock>|, <clock>|, à <clock>]
text {Publié|Mis en ligne|Article publié|Posté|Écrit|Rédigé|Proposé} le <date>[ à <clock>|, <clock>] par <name:author>
text {Date de publication|Première publication|Date de parution}[:| :] [le] <date>[ <clock>| à <clock>| - <clock>|, <clock>]
re ^\h*(?:Publiée?|Postée?|Mise? en ligne|Créée?|Parue?|Article publié|Publication)\h*:?\h*(?:le\h+)?(?<date>(?:\p{L}{5,9}\h+)?\d{1,2}(?:er)?\h+\p{L}{3,9}\.?\h+\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})(?:[\h,–-]*(?:à\h+)?\d{1,2}\h?[h:]\h?\d{2})?[\h,;.|/–()-]*(?:et\h+)?(?:[Mm]ise? à jour|[Mm]odifiée?|[Aa]ctualisée?|[Dd]ernière (?:mise à jour|modification)|MAJ)\h*:?\h*(?:le\h+)?(?:(?<modified>(?:\p{L}{5,9}\h+)?\d{1,2}(?:er)?\h+\p{L}{3,9}\.?\h+\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})|(?:à\h+)?\d{1,2}\h?[h:]\h?\d{2})(?:[\h,–-]*(?:à\h+)?\d{1,2}\h?[h:]\h?\d{2})?\h*\)?\.?\h*$
text {Publié|Posté|Mis en ligne|Publié aujourd'hui|Publié hier}{ aujourd'hui à | hier à | à }<clock>
text {Publié il y a|Il y a|Posté il y a|Mis à jour il y a} <num> {minute|minutes|min|heure|heures|h|jour|jours|semaine|semaines|mois|an|ans}
yes Publié le 29 juin 2019 => date=29 juin 2019
yes Publié le 02/11/23 à 16h33 => date=02/11/23
yes Publié le 3 mai 2018 à 10h12 - Mis à jour le 4 mai 2018 à 08h00 => date=3 mai 2018 modified=4 mai 2018
no Publié le 29 juin 2019, le rapport a fait du bruit.
no Publié à compte d'auteur

rule fr.timestamp.modified
about Line that says when the text was changed
class timestamp
lang fr
cut line
score 0.7
text {Mis à jour|Mise à jour|Dernière mise à jour|Modifié|Dernière modification|Actualisé|MAJ}[:| :] [le] <date:modified>[ <clock>| à <clock>| - <clock>|, <clock>|, à <clock>]
text {Mis à jour|Mise à jour|Dernière mise à jour|Modifié|Actualisé}{ à | : }<clock>
yes Mis à jour le 12 mars 2020 à 08:15 => modified=12 mars 2020
yes Dernière mise à jour : 05/02/2016 => modified=05/02/2016
no Mis à jour le 12 mars 2020, le plan prévoit dix mesures.

# An upstream scraper may lose the values and leave the words.
rule fr.timestamp.frame
about Words of a time stamp whose values were lost
class timestamp
lang fr
cut line
text {modifié à|mis à jour à|mis à jour le|modifié le|publié le|Publié le à|publié à|mise à jour à|mise à jour le|Publié le , mis à jour le|Publié le à , mis à jour à|publié le , modifié le|, modifié à|Publié le , modifié à|Publié à|Par Publié le|Par , publié le|Par le|Publié le - Mis à jour le|Temps de lecture|Durée de lecture|Temps de lecture :|min de lecture|minutes de lecture}
text [<clock>]{, | le |, le }[<date>], modifié à [<clock>]
text <clock>, modifié à [<clock>]
yes , modifié à
yes Publié le , mis à jour le
yes 08h15, le 12 mai 2016, modifié à 09h30 => date=12 mai 2016
no Le texte, modifié à la marge, revient lundi.
no Publié le mois dernier

rule fr.timestamp.reading
about Reading time
class timestamp
lang fr
cut line
score 0.7
text {Temps de lecture|Durée de lecture|Lecture|Temps de lecture estimé|Lecture :}{ : |: | }[environ|estimé à|de] <num> {min|mn|min.|minute|minutes|mins}
text {<num> min de lecture|<num> minutes de lecture|<num> minute de lecture|Lecture <num> min|Lire en <num> min|<num> mn de lecture|Écouter l'article <num> min|Article lu <num> fois|Lu <num> fois}
yes Temps de lecture : 4 minutes
yes 3 min de lecture
no Lecture de 4 minutes, puis débat

rule fr.timestamp.bare
about Date or clock alone on a line beside chrome at the edge
class timestamp
lang fr
at edge, beside-chrome
cut line
text <date>[ <clock>| à <clock>| - <clock>|, <clock>| – <clock>]
text Le <date> [<clock>|à <clock>]
text <clock>
yes 19 février 2020 => date=19 février 2020
yes Le 19 février 2020 à 12h30 => date=19 février 2020
no 19 février 2020 : la ville se réveille.
no Le 19 février 2020 restera dans les mémoires
