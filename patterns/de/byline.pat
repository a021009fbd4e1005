# Who wrote it and when.

rule de.byline.von
about Author line
class byline
lang de
at edge
cut line
re ^\h*(?:Von|VON)\h*:?\h+(?!(\p{Lu}\p{L}+)\h+(?:zu|an|auf|in)\h+\1\b|(?:Sankt|Gott|Neu|Bad)\h)(?<author>\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:d[eiou]|d[ae]s|del|della|la|le|van|von|der|den|zu|el|al|bin|ben|y)\h+){0,2}\p{Lu}[\p{L}\p{M}'’.\-]*){1,4}(?:(?:\h*,\h*|\h+(?:und|UND|mit)\h+)\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:d[eiou]|d[ae]s|del|della|la|le|van|von|der|den|zu|el|al|bin|ben|y)\h+){0,2}\p{Lu}[\p{L}\p{M}'’.\-]*){1,4}){0,3})(?:\h*[,(/–-]?\h*<<agency>>\)?)?\h*$
text {Von|Veröffentlicht von|Verfasst von|Geschrieben von|Gepostet von|Erstellt von} <name:author>{ am <date>|, <date>| - <date>| am <date> um <clock>| <date>}
re ^\h*(?:Veröffentlicht von|Verfasst von|Geschrieben von|Gepostet von|(?:Ein )?Beitrag von|(?:Ein )?Artikel von|Erstellt von|Text von|Ein Kommentar von|Eine Analyse von|Eine Kolumne von|Ein Gastbeitrag von|(?:Ein )?Interview von|Interview:|Das Gespräch führte|Die Fragen stellte)\h+(?<author>\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:d[eiou]|d[ae]s|del|della|la|le|van|von|der|den|zu|el|al|bin|ben|y)\h+){0,2}\p{Lu}[\p{L}\p{M}'’.\-]*){1,4}(?:(?:\h*,\h*|\h+(?:und)\h+)\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:d[eiou]|d[ae]s|del|della|la|le|van|von|der|den|zu|el|al|bin|ben|y)\h+){0,2}\p{Lu}[\p{L}\p{M}'’.\-]*){1,4}){0,3})\h*$
re ^\h*(?:Autor|Autorin|Autoren|Redakteur|Redakteurin|Text|Verfasser)\h*:\h*(?<author>\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:d[eiou]|d[ae]s|del|della|la|le|van|von|der|den|zu|el|al|bin|ben|y)\h+){0,2}\p{Lu}[\p{L}\p{M}'’.\-]*){1,4}(?:(?:\h*,\h*|\h+(?:und)\h+)\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:d[eiou]|d[ae]s|del|della|la|le|van|von|der|den|zu|el|al|bin|ben|y)\h+){0,2}\p{Lu}[\p{L}\p{M}'’.\-]*){1,4}){0,3})\h*$
yes Von Lea Muster => author=Lea Muster
yes Geschrieben von Lea Muster am 3. Mai 2019 => author=Lea Muster date=3. Mai 2019
yes Autor: Lea Muster => author=Lea Muster
no Von Lea war nichts zu hören.
no Von München aus ging es weiter.
no Von Angesicht zu Angesicht

rule de.byline.beside
about Author line beside chrome inside the text, as behind a standfirst
class byline
lang de
at beside-chrome
cut line
re ^\h*(?:Von|VON)\h*:?\h+(?<author>\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:d[eiou]|d[ae]s|del|della|la|le|van|von|der|den|zu|el|al|bin|ben|y)\h+){0,2}\p{Lu}[\p{L}\p{M}'’.\-]*){1,4}(?:(?:\h*,\h*|\h+(?:und|UND|mit)\h+)\p{Lu}[\p{L}\p{M}'’.\-]*(?:\h+(?:(?:d[eiou]|d[ae]s|del|della|la|le|van|von|der|den|zu|el|al|bin|ben|y)\h+){0,2}\p{Lu}[\p{L}\p{M}'’.\-]*){1,4}){0,3})(?:\h*[,(/–-]?\h*<<agency>>\)?)?\h*$
yes Von Lea Muster => author=Lea Muster
no Von Lea war nichts zu hören.

rule de.timestamp.published
about Line that says when the text was published or changed
class timestamp
lang de
cut line
score 0.7
text {Veröffentlicht|Erschienen|Erstellt|Publiziert|Erstveröffentlichung|Gepostet|Stand|Datum|Erscheinungsdatum|Artikel vom|Beitrag vom|Meldung vom|Veröffentlicht am}[:| am] <date>[ <clock>| um <clock>|, <clock>| - <clock>|, <clock> Uhr| <clock> Uhr| um <clock> Uhr]
text {Aktualisiert|Zuletzt aktualisiert|Letzte Aktualisierung|Geändert|Zuletzt geändert|Letzte Änderung|Zuletzt bearbeitet|Update}[:| am|: am] <date:modified>[ <clock>| um <clock>|, <clock>| - <clock>|, <clock> Uhr| <clock> Uhr| um <clock> Uhr]
text vor <num> {Minuten|Minute|Stunden|Stunde|Tagen|Tag|Wochen|Woche|Monaten|Monat|Jahren|Jahr}
text {Lesezeit|Lesedauer|Lesezeit ca.|Geschätzte Lesezeit}{: | : | }[ca.|etwa] <num> {Min|Min.|Minuten|Minute}
text {<num> Min. Lesezeit|<num> Minuten Lesezeit|<num> Min Lesezeit|<num> Minuten Lesedauer|Lesezeit: weniger als 1 Minute}
yes Veröffentlicht am 07.06.2019 => date=07.06.2019
yes Aktualisiert: 30.12.2016 => modified=30.12.2016
yes Lesezeit: 4 Minuten
no Veröffentlicht am 7. Juni 2019, fand der Bericht kaum Leser.
no vor 18 Stunden begann der Regen

rule de.timestamp.frame
about Words of a time stamp whose values were lost
class timestamp
lang de
at edge
cut line
text {Veröffentlicht am|Aktualisiert am|Zuletzt aktualisiert am|Erschienen am|Veröffentlicht am um|Lesezeit|Geschrieben von|Veröffentlicht von|Stand|Aktualisiert|Letzte Aktualisierung|Veröffentlicht}
yes Aktualisiert:
yes Veröffentlicht am
no Veröffentlicht am Montag

rule de.timestamp.bare
about Date or clock alone on a line beside chrome at the edge
class timestamp
lang de
at edge, beside-chrome
cut line
text <date>[ <clock>| um <clock>|, <clock>| - <clock>|, <clock> Uhr| <clock> Uhr| um <clock> Uhr]
text <clock> [Uhr]
yes 3. Mai 2019 => date=3. Mai 2019
yes 19.10.19, 11:29 Uhr => date=19.10.19
no Am 3. Mai 2019 fiel Schnee.
