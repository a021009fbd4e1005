# Rights in Polish words; the signs are in any/copyright.pat.

rule pl.copyright.notice
about Notice of rights
class copyright
lang pl
cut line
text {Wszelkie prawa zastrzeżone|Wszystkie prawa zastrzeżone|Prawa zastrzeżone|Kopiowanie zabronione|Kopiowanie bez zgody zabronione|© Wszelkie prawa zastrzeżone|Prawa autorskie zastrzeżone}[ <num>| © <num>]
re (?i)^(?=[^\n]{15,300}$)\h*(?:materiał chroniony prawem autorskim\b|(?:dalsze )?(?:kopiowanie|rozpowszechnianie|przedruk|powielanie)[^\n]{0,80}\b(?:zabronione|zastrzeżone|wyłącznie za zgodą|bez (?:pisemnej )?zgody|za zgodą)|(?:\S+ ){0,6}(?:wszelkie|wszystkie) prawa zastrzeżone\b)[^\n]*$
yes Wszelkie prawa zastrzeżone.
yes Materiał chroniony prawem autorskim - wszelkie prawa zastrzeżone.
no Prawa zastrzeżone dla szlachty zniesiono.
