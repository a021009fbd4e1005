# Rights in Italian words; the signs are in any/copyright.pat.

rule it.copyright.notice
about Notice of rights
class copyright
lang it
cut line
text {Tutti i diritti riservati|Diritti riservati|Riproduzione riservata|RIPRODUZIONE RISERVATA|© RIPRODUZIONE RISERVATA|© Riproduzione riservata|Alcuni diritti riservati|Riproduzione vietata|Vietata la riproduzione|È vietata la riproduzione}[ <num>| © <num>|. Riproduzione riservata| © Copyright ANSA]
re (?i)^(?=[^\n]{15,300}$)\h*(?:(?:è )?(?:severamente |assolutamente )?vietata la (?:riproduzione|copia|pubblicazione)(?:,)? (?:totale|parziale|anche|senza|dei|di)\b|(?:\S+ ){0,6}tutti i diritti (?:sono )?riservati\b|riproduzione riservata ©)[^\n]*$
yes © RIPRODUZIONE RISERVATA
yes Tutti i diritti riservati.
yes È vietata la riproduzione anche parziale senza autorizzazione.
no I diritti riservati ai nobili furono aboliti.
