# Teasers of other documents.

rule it.related.label
about Label or heading in front of other articles
class related
lang it
cut line
text {Leggi anche|Leggi pure|Leggi di più|Leggi ancora|Leggi tutto|Leggi l'articolo|Leggi l'articolo completo|Leggi la notizia|Leggi altri articoli|Leggi tutto l'articolo|Continua a leggere|Continua la lettura|Prosegui la lettura|Vedi anche|Guarda anche|Ascolta anche|Ti potrebbe interessare|Ti potrebbe interessare anche|Potrebbe interessarti|Potrebbe interessarti anche|Potrebbero interessarti|Potrebbero interessarti anche|Ti potrebbero interessare|Forse ti può interessare|Ti può interessare|Ti potrebbe piacere|Potrebbe piacerti anche|Consigliati per te|Consigliato per te|Raccomandato per te|Scelti per te|Da non perdere|Approfondisci|Per approfondire|Approfondimenti|Scopri di più|Scopri anche}
text {Articoli correlati|Articolo correlato|Notizie correlate|Notizia correlata|Contenuti correlati|Contenuto correlato|Argomenti correlati|Temi correlati|Post correlati|Link correlati|Video correlati|Prodotti correlati|Prodotti simili|Articoli simili|Sullo stesso tema|Sullo stesso argomento|Dello stesso autore|Altri articoli|Altri articoli di|Altre notizie|Altri articoli dell'autore|Altri articoli che potrebbero interessarti|Nella stessa sezione|Nella stessa categoria|In questa sezione|Altro su questo argomento|Altro da}
text {I più letti|Più letti|Le più lette|Più lette|Articoli più letti|Gli articoli più letti|Notizie più lette|I più visti|Più visti|Più condivisi|Più commentati|Più popolari|I più popolari|Articoli recenti|Ultimi articoli|Ultime notizie|Le ultime notizie|Le ultime|Post recenti|Notizie recenti|In primo piano|Primo piano|In tendenza|Di tendenza|Tutte le notizie|Vedi tutte le notizie|Oggi in edicola|Le notizie del giorno|Il meglio della settimana}
yes Leggi anche:
yes Articoli correlati
yes I più letti
no Leggi anche Dante, ma di nascosto.
no I più letti tra i romanzieri non sono i più ricchi.

rule it.related.inline
about Label and title of another article on one line
class related
lang it
cut line
re ^\h*[>→»▶•\[(*–—-]*\h*(?:(?:L|l)egg(?:i|ete) (?:anche|pure|di più|ancora|qui)|LEGGI (?:ANCHE|PURE|DI PIÙ)|(?:V|v)edi anche|VEDI ANCHE|(?:G|g)uarda anche|GUARDA ANCHE|(?:A|a)scolta anche|(?:T|t)i (?:potrebbe|può) interessare(?: anche)?|(?:P|p)otrebbe interessarti(?: anche)?|POTREBBE INTERESSARTI(?: ANCHE)?|(?:A|a)pprofondisci|APPROFONDISCI|(?:P|p)er approfondire|PER APPROFONDIRE|(?:N|n)otizie? correlat[ae]|(?:A|a)rticol[oi] correlat[oi])\h*[:|>»→–—]\h*(?=\S+\h+\S+\h+\S)(?!(?:Chapter|Section|Figure|Table|Appendix|Annex|Part|Page|Book|Article|Chapitre|Annexe|Tableau|Kapitel|Abschnitt|Abbildung|Tabelle|Anhang|Band|Capítulo|Sección|Seção|Cuadro|Tabla|Capitolo|Sezione|Hoofdstuk|Bijlage|Rozdział|Tabela|Глава|Раздел|Рис)\b|[^\n]*\b\d{1,3}:\d{1,3}\b|[^\n]*,\h*(?:1[4-9]|20)\d\d\.?\h*$)(?<related_title>\S[^\n]{5,230}?)\h*[\])]?\h*$
yes Leggi anche: Il fiume torna nel suo letto => related_title=Il fiume torna nel suo letto
yes LEGGI ANCHE > Dieci paesi senz'acqua => related_title=Dieci paesi senz'acqua
yes Per approfondire: Chiude l'ultima fabbrica di cappelli => related_title=Chiude l'ultima fabbrica di cappelli
no Leggi anche di notte: aiuta a dormire.
no Leggi anche: Capitolo 3 del secondo volume

rule it.related.word
about Word over a list beside chrome
class related
lang it
at edge, beside-chrome
cut line
text {Correlati|Correlate|Correlato|Suggeriti|Suggerimenti|Consigliati|Inoltre|Altre news|Altri video|Tendenze|In evidenza|Da leggere}
yes Correlati
no Inoltre pioveva
no In evidenza sul tavolo, una lettera.
