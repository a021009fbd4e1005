# Frames of wikis.

rule it.wiki.frame
about Frame of a wiki around its text
class navigation
lang it
cut line
text {Da Wikipedia, l'enciclopedia libera|Vai alla navigazione|Vai alla ricerca|Vai alla navigazione Vai alla ricerca|Puntano qui|Modifiche correlate|Pagine speciali|Link permanente|Informazioni pagina|Informazioni sulla pagina|Cita questa voce|Cita questa pagina|Scarica come PDF|Versione stampabile|Elemento Wikidata|Ottieni URL breve|Scarica codice QR|Mostra/Nascondi l'indice|Modifica wikitesto|Visualizza cronologia|Visualizza wikitesto|Ultime modifiche|Una voce a caso|Modifica collegamenti|\[modifica \| modifica wikitesto\]}
yes Puntano qui
yes [modifica | modifica wikitesto]
no Puntano qui le canne dei fucili.

rule it.wiki.edited
about Line that says when a wiki page was last changed
class timestamp
lang it
cut line
text Questa pagina è stata modificata per l'ultima volta il <date:modified>[ alle <clock>]
yes Questa pagina è stata modificata per l'ultima volta il 3 mar 2019 alle 10:15. => modified=3 mar 2019
no Questa pagina è stata modificata per l'ultima volta da un monaco.

rule it.wiki.licence
about Licence under the text of a wiki
class copyright
lang it
cut line
re ^\h*(?:Il (?:testo|contenuto) è disponibile) (?:secondo|sotto|in base al)(?: la|la)? (?:licenza )?(?:Creative Commons|CC[ -]BY|GNU)[^\n]{0,260}$
yes Il testo è disponibile secondo la licenza Creative Commons Attribuzione-Condividi allo stesso modo; possono applicarsi condizioni ulteriori.
no Il testo è disponibile secondo il bibliotecario.
