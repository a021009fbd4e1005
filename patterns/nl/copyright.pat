# Rights in Dutch words; the signs are in any/copyright.pat.

rule nl.copyright.notice
about Notice of rights
class copyright
lang nl
cut line
text {Alle rechten voorbehouden|Rechten voorbehouden|Auteursrecht voorbehouden|Copyright voorbehouden|Overname verboden|Overname zonder toestemming verboden}[ <num>| © <num>]
re (?i)^(?=[^\n]{15,300}$)\h*(?:(?:niets uit deze (?:uitgave|site|publicatie)\b|op (?:dit artikel|alle verhalen|alle (?:teksten|foto['’]s))\b[^\n]{0,60}\bauteursrecht)|(?:\S+ ){0,6}alle rechten voorbehouden\b|(?:overname|verveelvoudiging|het overnemen)\b[^\n]{0,60}\b(?:verboden|niet toegestaan|zonder (?:schriftelijke )?toestemming))[^\n]*$
yes Alle rechten voorbehouden.
yes Niets uit deze uitgave mag worden gekopieerd zonder toestemming.
no De rechten voorbehouden aan de adel verdwenen.
