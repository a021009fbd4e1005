# Tools for printing and mailing.

rule it.print.tools
about Link to print, mail or save the page
class print
lang it
cut line
text {Stampa articolo|Stampa l'articolo|Stampa questa pagina|Stampa pagina|Versione stampabile|Versione per la stampa|Invia per email|Invia via email|Invia per e-mail|Invia a un amico|Invia ad un amico|Manda a un amico|Salva articolo|Salva l'articolo|Salva tra i preferiti|Aggiungi ai preferiti|Leggi più tardi|Scarica PDF|Scarica il PDF|Stampa Email|Stampa e-mail|Aumenta carattere|Riduci carattere|Dimensione carattere|Dimensione testo|Segnala errore|Segnala un errore}
yes Stampa articolo
yes Invia a un amico
no Stampa l'articolo e lo legge a cena.

rule it.print.word
about Word of a print tool beside chrome
class print
lang it
at edge, beside-chrome
cut line
text {Stampa|Salva|Scarica|Testo|PDF}
yes Stampa
no Stampa estera
