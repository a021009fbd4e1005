# Tools for printing and mailing.

rule nl.print.tools
about Link to print, mail or save the page
class print
lang nl
cut line
text {Print artikel|Print dit artikel|Print deze pagina|Artikel printen|Pagina printen|Artikel afdrukken|Pagina afdrukken|Printversie|Mail artikel|Mail dit artikel|Mail door|Stuur door|Stuur door per mail|Verstuur per e-mail|Doorsturen per e-mail|E-mail dit artikel|Mail een vriend|Bewaar artikel|Artikel bewaren|Bewaar dit artikel|Artikel opslaan|Opslaan als favoriet|Lees later|Later lezen|Download PDF|PDF downloaden|Lettergrootte|Tekst vergroten|Tekst verkleinen|Fout gezien?|Fout gezien? Meld het ons|Meld een fout|Taalfout gezien?|Zie je een fout?}
yes Print artikel
yes Mail een vriend
no Print artikel na artikel, tot het papier op is.

rule nl.print.word
about Word of a print tool beside chrome
class print
lang nl
at edge, beside-chrome
cut line
text {Print|Printen|Afdrukken|Bewaar|Bewaren|Opslaan|Download|Tekst|PDF|Mail}
yes Printen
no Bewaren is een kunst
