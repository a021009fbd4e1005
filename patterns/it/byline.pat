# Who wrote it and when.

rule it.byline.di
about Author line
class byline
lang it
at edge
cut line
re ^\h*(?:di|Di|DI|a cura di|A cura di|A CURA DI)\h*:?\h+(?!(?:San|Santa|Santo|São|Sankt|Sint|Saint|Sainte|Dios|Deus|Dio|Dieu|Gott|Amor|Amore|Buenos|Nueva|Nuova|Nova|New|Den Haag|Grazia)\h)(?=\S+\h+\S)<<name:author>>(?:\h*[,/|–-]\h*(?:inviat[oa]|corrispondente|nostr[oa] inviat[oa])|\h*[,/|(–-]\h*<<agency>>\)?)?\h*$
text {Pubblicato da|Scritto da|Redatto da|Postato da|Testo di|Articolo di|Intervista di|Inserito da|Inviato da|Creato da} <name:author>[ il <date>|, <date>| - <date>| il <date> alle <clock>|, il <date>]
text {Autore|Autrice|Autori|Testo|Redattore|Giornalista|Firma}: <name:author>
yes di Giulia Sartori => author=Giulia Sartori
yes Pubblicato da Giulia Sartori il 3 maggio 2019 => author=Giulia Sartori date=3 maggio 2019
yes Autore: Giulia Sartori => author=Giulia Sartori
no Di Giulia non si sapeva più nulla.
no Di notte piove sempre
no Di San Giovanni

rule it.byline.agency
about Author line that names only an agency or the desk
class byline
lang it
at edge
cut line
text {di|Di|DI|Fonte|Fonte:} <agency>
text {di|Di|A cura della|a cura della|della} {Redazione|redazione|REDAZIONE|Redazione online|Redazione web|redazione online}
yes di Redazione
yes Fonte: ANSA => agency=ANSA
no Di ANSA non si parlò.

rule it.timestamp.published
about Line that says when the text was published or changed
class timestamp
lang it
cut line
score 0.7
text {Pubblicato|Pubblicata|Data|Data di pubblicazione|Creato|Pubblicazione|Pubblicato il|Inserito il|Postato il|Del}{: | : | \| | il | in data }<date>[ <clock>|, <clock>| - <clock>| alle <clock>| ore <clock>| \| <clock>| alle ore <clock>]
text {Aggiornato|Aggiornata|Aggiornato il|Ultimo aggiornamento|Ultima modifica|Modificato|Modificato il|Aggiornamento|Ultimo aggiornamento il}{: | : | \| | il }<date:modified>[ <clock>|, <clock>| - <clock>| alle <clock>| ore <clock>| \| <clock>| alle ore <clock>]
text {<num>|un|un'|una} {secondi|minuto|minuti|ora|ore|giorno|giorni|settimana|settimane|mese|mesi|anno|anni} fa
text {Tempo di lettura|Lettura|Tempo di lettura stimato}{: | }[circa |meno di |ca. ]<num> {min|min.|minuto|minuti}
text <num> {min|min.|minuto|minuti} di lettura
yes Pubblicato il 3 maggio 2022 => date=3 maggio 2022
yes Ultimo aggiornamento: 30/12/2016 => modified=30/12/2016
yes Tempo di lettura: 4 minuti
yes 5 ore fa
no Pubblicato il 3 maggio 2022, il libro passò inosservato.
no tre ore fa pioveva

rule it.timestamp.frame
about Words of a time stamp whose values were lost
class timestamp
lang it
at edge
cut line
text {Pubblicato il|Pubblicato|Aggiornato il|Aggiornato|Ultimo aggiornamento|Data di pubblicazione|Tempo di lettura|Pubblicato da|Scritto da|Postato il}
yes Pubblicato il:
yes Ultimo aggiornamento
no Pubblicato a Torino

rule it.timestamp.bare
about Date or clock alone on a line beside chrome at the edge
class timestamp
lang it
at edge, beside-chrome
cut line
text <date>[ <clock>|, <clock>| - <clock>| alle <clock>| ore <clock>| \| <clock>| alle ore <clock>]
text [ore ]<clock>
yes 3 maggio 2019 => date=3 maggio 2019
yes 03/05/2022 ore 21:25 => date=03/05/2022
no Il 3 maggio 2019 nevicò.
