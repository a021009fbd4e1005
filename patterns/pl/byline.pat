# Who wrote it and when.

rule pl.byline.autor
about Author line
class byline
lang pl
at edge
cut line
text {Autor|Autorka|Autorzy|Tekst|Redaktor|Redakcja|Opracowanie|Opracował|Opracowała|Oprac.|oprac.|Przygotował|Przygotowała|Dziennikarz|Rozmawiał|Rozmawiała|Zebrał|Źródło i autor}{: | }<name:author>[ / <agency>|/<agency>| \| <date>|, <date>]
text {Napisał|Napisała|Opublikował|Opublikowała|Dodał|Dodała|Dodane przez|Napisane przez|Opublikowane przez|Wysłane przez|Przez|Zamieścił|Zamieściła|Artykuł autorstwa} <name:author>[ dnia <date>|, <date>| - <date>| w dniu <date>]
yes Autor: Marta Zielińska => author=Marta Zielińska
yes Dodane przez Marta Zielińska dnia 3 maja 2019 => author=Marta Zielińska date=3 maja 2019
no Tekst Marty był długi.
no Autor nieznany z nazwiska milczy.

rule pl.byline.agency
about Line that names only an agency or the desk as the source
class byline
lang pl
at edge
cut line
text {Źródło|Źródła|źródło}{: | }<agency>
text {Redakcja|redakcja|Red.|red.|(red.)|(red)|(oprac.)}
yes Źródło: PAP => agency=PAP
yes (red.)
no Źródło PAP milczy.

rule pl.timestamp.published
about Line that says when the text was published or changed
class timestamp
lang pl
cut line
score 0.7
text {Opublikowano|Opublikowane|Data publikacji|Data dodania|Data|Dodano|Dodane|Utworzono|Publikacja|Data utworzenia|Opublikowany}{: | : | \| | w dniu | dnia }<date>[ r.| roku][ <clock>|, <clock>| - <clock>| o <clock>| godz. <clock>| \| <clock>|, godz. <clock>]
text {Aktualizacja|Ostatnia aktualizacja|Zaktualizowano|Data aktualizacji|Aktualizowano|Ostatnia modyfikacja|Zmodyfikowano|Akt.}{: | : | \| | w dniu | dnia }<date:modified>[ r.| roku][ <clock>|, <clock>| - <clock>| o <clock>| godz. <clock>| \| <clock>]
text {<num> |}{sekund|minutę|minuty|minut|godzinę|godziny|godzin|dzień|dni|tydzień|tygodnie|tygodni|miesiąc|miesiące|miesięcy|rok|lata|lat} temu
text {Czas czytania|Przeczytasz w|Szacowany czas czytania|Ten tekst przeczytasz w}{: | | ok. }<num> {min|min.|minutę|minuty|minut}
text <num> {min|min.|minuta|minuty|minut} czytania
yes Opublikowano: 3 maja 2022 => date=3 maja 2022
yes Ostatnia aktualizacja: 30.12.2016 => modified=30.12.2016
yes Czas czytania: 4 minuty
yes 5 godzin temu
no Opublikowano 3 maja 2022 i zapomniano.
no trzy godziny temu padało

rule pl.timestamp.frame
about Words of a time stamp whose values were lost
class timestamp
lang pl
at edge
cut line
text {Opublikowano|Data publikacji|Ostatnia aktualizacja|Aktualizacja|Zaktualizowano|Data dodania|Czas czytania|Dodane przez|Napisane przez|Opublikowane przez|Opublikowany w|Dodano}
yes Data publikacji:
yes Ostatnia aktualizacja
no Opublikowano w Łodzi

rule pl.timestamp.bare
about Date or clock alone on a line beside chrome at the edge
class timestamp
lang pl
at edge, beside-chrome
cut line
text <date>[ r.| roku][ <clock>|, <clock>| - <clock>| godz. <clock>| \| <clock>|, godz. <clock>]
text [godz. ]<clock>
yes 3 maja 2019 => date=3 maja 2019
yes 03.05.2022, godz. 21:25 => date=03.05.2022
no Dnia 3 maja 2019 padał śnieg.
