# Advertisements.

rule it.advert.label
about Label of an advertisement
class advert
lang it
cut line
text {Pubblicità|PUBBLICITÀ|Annuncio pubblicitario|Annunci|Inserzione pubblicitaria|Messaggio pubblicitario|Continua a leggere dopo la pubblicità|Continua dopo la pubblicità|L'articolo continua dopo la pubblicità|Pubblicità - Continua a leggere di seguito|Chiudi pubblicità|Salta annuncio|Rimuovi gli annunci}
text {Contenuto sponsorizzato|Contenuti sponsorizzati|Sponsorizzato|Sponsorizzato da|Contenuto promozionale|Link sponsorizzati|Informazione pubblicitaria|Pubbliredazionale|In collaborazione con|A cura della concessionaria}
yes Pubblicità
yes Continua a leggere dopo la pubblicità
yes Contenuto sponsorizzato
no Pubblicità ingannevole, disse il giudice.
no Annunci di tempesta

rule it.advert.blocker
about Request to switch off an ad blocker
class advert
lang it
cut line
re (?i)^(?=[^\n]{15,300}$)\h*(?:(?:abbiamo rilevato|sembra|abbiamo notato) che (?:stai usando|stai utilizzando|usi|utilizzi|hai attivo) (?:un|il) (?:ad ?block|blocco|software)\b|(?:per favore,? )?(?:disattiva|disabilita) (?:il tuo |l['’])?(?:ad ?block(?:er)?|blocco degli annunci)\b)[^\n]*$
yes Abbiamo notato che stai usando un adblock.
yes Disattiva il tuo adblock per continuare a leggere.
no Il blocco degli annunci è un buon affare.
