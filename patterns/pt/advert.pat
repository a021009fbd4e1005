# Advertisements.

rule pt.advert.label
about Label of an advertisement
class advert
lang pt
cut line
text {Publicidade|PUBLICIDADE|Anúncio|Anúncios|Propaganda|Continua depois da publicidade|Continua após a publicidade|Continua após o anúncio|A matéria continua após a publicidade|Publicidade - Continue lendo abaixo|Fechar anúncio|Pular anúncio|Remover anúncios|Espaço publicitário}
text {Conteúdo patrocinado|Conteúdo de marca|Patrocinado|Patrocinado por|Links patrocinados|Publieditorial|Informe publicitário|Conteúdo publicitário|Artigo patrocinado|Parceria paga|Conteúdo promovido}
yes Publicidade
yes Continua depois da publicidade
yes Conteúdo patrocinado
no Publicidade enganosa é crime, diz o procurador.
no Anúncio de guerra

rule pt.advert.blocker
about Request to switch off an ad blocker
class advert
lang pt
cut line
re (?i)^(?=[^\n]{15,300}$)\h*(?:(?:detectamos|parece|percebemos|verificámos|notamos) que (?:você |o seu navegador )?(?:está usando|usa|está a usar|utiliza|tem) (?:um |o )?bloqueador\b|(?:por favor,? )?(?:desative|desligue|desactive) (?:o |seu |o seu )?(?:bloqueador de (?:anúncios|publicidade)|ad ?block)\b)[^\n]*$
yes Detectamos que você está usando um bloqueador de anúncios.
yes Por favor, desative o seu bloqueador de anúncios.
no O bloqueador de anúncios virou negócio.
