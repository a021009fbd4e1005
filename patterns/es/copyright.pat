# Rights in Spanish words; the signs are in any/copyright.pat.

rule es.copyright.notice
about Notice of rights
class copyright
lang es
cut line
text {Todos los derechos reservados|Derechos reservados|Algunos derechos reservados|Reservados todos los derechos|Prohibida su reproducción|Prohibida la reproducción|Prohibida la reproducción total o parcial|Prohibida su reproducción total o parcial}[ <num>| ® <num>| © <num>|. Prohibida su reproducción| © - <num>]
re (?i)^(?=[^\n]{15,300}$)\h*(?:(?:queda )?(?:totalmente |expresamente |terminantemente )?prohibid[ao] (?:la|su) reproducción (?:total|parcial|sin|de)\b|(?:\S+ ){0,6}todos los derechos reservados\b|el contenido de (?:esta|este) [^\n]{0,40} (?:está protegido por|es propiedad de))[^\n]*$
yes Todos los derechos reservados.
yes Prohibida la reproducción total o parcial de los contenidos sin autorización previa.
yes Todos los derechos reservados 2022
no Los derechos reservados a la nobleza se abolieron.
