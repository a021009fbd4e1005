# Menus, skip links, pagination.

rule it.nav.skip
about Skip link, menu button or link back to the top
class navigation
lang it
cut line
text {Vai al contenuto|Vai al contenuto principale|Salta al contenuto|Salta al contenuto principale|Vai ai contenuti|Passa al contenuto principale|Passa al contenuto|Vai alla navigazione|Vai al menu|Apri menu|Apri il menu|Chiudi menu|Chiudi il menu|Menu principale|Menu di navigazione|Mostra menu|Torna su|Torna all'inizio|Torna in alto|Torna sopra|Vai su|Torna alla home|Torna alla homepage|Torna indietro|Torna alla lista|Vai alla home|Mappa del sito|Vai al footer|Vai al piè di pagina}
text {Pagina|Pag.} <num> {di|su} <num>
text {Pagina precedente|Pagina successiva|Pagina seguente|Prossima pagina|Precedente Successivo|Precedente \| Successivo|Prima pagina|Ultima pagina|Articolo precedente|Articolo successivo|Prossimo articolo|Post precedente|Post successivo|Notizia precedente|Notizia successiva|Navigazione articoli|Articoli meno recenti|Articoli più recenti|Post più recente|Post più vecchio}
yes Vai al contenuto
yes Pagina 2 di 5
yes Navigazione articoli
no Torna su un tema antico
no Pagina voltata

rule it.nav.legal
about Link to the legal pages of a site
class navigation
lang it
cut line
text {Note legali|Informativa sulla privacy|Informativa privacy|Privacy policy|Termini e condizioni|Termini di servizio|Termini d'uso|Condizioni d'uso|Condizioni generali|Condizioni di utilizzo|Dichiarazione di accessibilità|Chi siamo e contatti|Contattaci|Scrivici|Lavora con noi|Per la pubblicità|Pubblicità su questo sito|La redazione|Redazione e contatti|Comitato di redazione|Privacy e cookie|Cookie e privacy|Gerenza|Dati societari}
re ^(?=[^\n]{10,300}$)(?:[^|•·–\n.!?]{2,40}[|•·–]){0,8}\h*(?:Note legali|Privacy|Privacy [Pp]olicy|Informativa (?:sulla )?privacy|Termini e condizioni)\h*(?:[|•·–][^|•·–\n.!?]{2,40}){1,8}+\|?\h*$
yes Note legali
yes Note legali | Privacy
no Le note legali mancano in fondo.
no Chi siamo noi davanti al mare
no Domande frequenti

rule it.nav.words
about Word of a menu beside chrome at the edge
class navigation
lang it
at edge, beside-chrome
cut line
text {Home|Menu|Sezioni|Cerca|Ricerca|Chiudi|Apri|Indietro|Avanti|Precedente|Successivo|Successiva|Altro|Altri|Vedi altro|Vedi tutti|Vedi tutto|Mostra altro|Mostra di più|Carica altri|Carica altro|Servizi|Temi|Rubriche|Blog|Archivio|Contatti|Notizie|Ultime|Ultime notizie|Ultim'ora|Multimedia|Podcast|Video|Foto|Gallerie|Fotogallery|Speciali|Edizioni locali|Edicola|Meteo|Oroscopo|Lotterie|Giochi|Necrologi|Necrologie|Negozio|Inglese|English|Domande frequenti|Protezione dei dati|Chi siamo|Servizio clienti|Assistenza clienti|Codice etico|Trattamento dei dati personali}
text {Politica|Economia|Cronaca|Cronache|Esteri|Sport|Calcio|Motori|Cultura|Cultura e spettacoli|Spettacoli|Spettacolo|Società|Opinioni|Mondo|Italia|Roma|Milano|Tecnologia|Scienza|Scienze|Salute|Scuola|Viaggi|Turismo|Cucina|Gusto|Cinema|Musica|Televisione|TV|Moda|Bellezza|Lifestyle|Stili di vita|Finanza|Imprese|Lavoro|Casa|Ambiente|Editoriali|Interviste|Inchieste|Libri|Arte|Gossip|Donna|Ultime news}
yes Sezioni
yes Cronaca
no Sport che nascono in strada
no Cronaca di una notte

rule it.nav.software
about What the software of a site says of itself and its pages
class navigation
lang it
cut line
text {Mi piace Caricamento...|Modifica questa pagina}
yes Mi piace Caricamento...
no Modifica questa pagina di storia.

rule it.nav.blog
about Word of a blog, a manual or a help centre beside chrome
class navigation
lang it
at edge, beside-chrome
cut line
text {Pubblicato in|Taggato|Più vecchi|In questa pagina|Archivi|Feed dei contenuti|Feed dei commenti|WordPress.org|Inviaci un messaggio}
re ^\h*Leggi tutto su (?=\S)[^\n.!?:;]{3,80}$
yes Pubblicato in
yes Leggi tutto su Alma Kowalska
no Pubblicato in Italia

rule it.nav.sections
about Name of a section of a site in a run of chrome
class navigation
lang it
at edge, beside-chrome
cut line
text {Teatro|Mostre|Ricette|Benessere|Animali|Energia|Clima|Università|Giustizia|Interni|Borsa|Mercati|Europa|Calciomercato|Serie A|Basket|Ciclismo|Tennis|Formula 1|MotoGP|Programmi TV|Serie TV|Commenti e opinioni|Reportage|Infografiche|Archivio storico|Storia|Religione|Famiglia|Auto|Case|Annunci|Eventi|Tempo libero}
yes Teatro
no Musica in piazza

rule it.nav.texts
about Longer text of a manual or blog made by a site generator, beside chrome
class navigation
lang it
at beside-chrome
cut line
text {Errore. Clicca per ricaricare|Il tuo browser è offline. Immagine non caricata|Potresti voler controllare la tua connessione di rete|Impossibile recuperare i risultati|Credi che questa query dovrebbe restituire risultati?|Rimuovi questa ricerca dai preferiti|Rimuovi questa ricerca dalla cronologia|Digita qui la tua ricerca|Copia il codice negli appunti|Attiva/disattiva a capo automatico|Questa pagina è andata in crash|Non siamo riusciti a trovare quello che stavi cercando|Navigazione nella pagina dei post del blog|Navigazione dei post recenti del blog|Pagina non in elenco|Chiudi la barra di navigazione|Collassa la barra laterale|Espandi la barra laterale|Barra laterale dei documenti|Attiva/disattiva la barra di navigazione|← Indietro al menu principale|Guarda tutte le etichette}
yes Errore. Clicca per ricaricare
no Errore. Clicca per ricaricare, disse.

rule it.nav.terms
about Short text of a manual or blog made by a site generator, beside chrome
class navigation
lang it
at edge, beside-chrome
cut line
text {Editor dal vivo|Nuova versione disponibile|Tasto di fuga|Freccia giù|Freccia in alto|Cercato da|Tasto Invio|Nessun risultato per|Facci sapere|Prova a cercare|Cerca documenti|Cancella la query|Nessuna ricerca recente|Salva questa ricerca|Fornito da Algolia|Cerca nella documentazione|Recuperando nuovi risultati|Torna indietro all'inizio|Prova di nuovo|Su questa pagina|View All Authors|Post più recenti|Post più vecchi|Modalità scura|modalità luce|Pagina principale|Briciole di pane|Pagina del documento|ultima versione}
yes Editor dal vivo
no Editor dal vivo, disse.
