# Rights in Portuguese words; the signs are in any/copyright.pat.

rule pt.copyright.notice
about Notice of rights
class copyright
lang pt
cut line
text {Todos os direitos reservados|Direitos reservados|Alguns direitos reservados|Proibida a reprodução|Proibida a reprodução total ou parcial|É proibida a reprodução|Reprodução proibida|Todos os direitos são reservados}[ <num>| ® <num>| © <num>| © - <num>]
re (?i)^(?=[^\n]{15,300}$)\h*(?:(?:é )?(?:expressamente |totalmente )?proibida a (?:reprodução|cópia|publicação) (?:total|parcial|sem|deste|do conteúdo)\b|(?:\S+ ){0,6}todos os direitos reservados\b|o conteúdo (?:deste|desta) [^\n]{0,40} (?:é protegido por|é propriedade))[^\n]*$
yes Todos os direitos reservados.
yes É proibida a reprodução total ou parcial sem autorização.
yes Todos os direitos reservados 2022
no Os direitos reservados à nobreza foram abolidos.
