# Frames of wikis.

rule pt.wiki.frame
about Frame of a wiki around its text
class navigation
lang pt
cut line
text {Origem: Wikipédia, a enciclopédia livre|Saltar para a navegação|Saltar para a pesquisa|Saltar para a navegação Saltar para a pesquisa|Páginas afluentes|Alterações relacionadas|Páginas especiais|Hiperligação permanente|Ligação permanente|Informações da página|Citar esta página|Descarregar como PDF|Baixar como PDF|Versão para impressão|Elemento Wikidata|Obter URL encurtado|Descarregar código QR|Alternar o índice|Ver código-fonte|Ver histórico|Mudanças recentes|Página aleatória|Editar hiperligações|\[editar \| editar código-fonte\]|\[editar código-fonte\]}
yes Páginas afluentes
yes [editar | editar código-fonte]
no Páginas afluentes e rios afluentes

rule pt.wiki.edited
about Line that says when a wiki page was last changed
class timestamp
lang pt
cut line
text Esta página foi editada pela última vez às <clock> de <date:modified>
text Esta página foi editada pela última vez em <date:modified>[ às <clock>|, às <clock>]
re ^\h*Esta página foi editada pela última vez às \d{1,2}h\d{2}min de (?<modified>\d{1,2} de \p{L}{4,9} de \d{4})\.?\h*$
yes Esta página foi editada pela última vez em 3 de março de 2019, às 10:15. => modified=3 de março de 2019
yes Esta página foi editada pela última vez às 10h15min de 3 de março de 2019. => modified=3 de março de 2019
no Esta página foi editada pela última vez num convento.

rule pt.wiki.licence
about Licence under the text of a wiki
class copyright
lang pt
cut line
re ^\h*(?:Este texto é disponibilizado nos termos da licença|O conteúdo está disponível sob(?: a licença)?)[^\n]{0,80}(?:Creative Commons|CC[ -]BY|GNU)[^\n]{0,200}$
yes Este texto é disponibilizado nos termos da licença Atribuição-CompartilhaIgual 4.0 Internacional (CC BY-SA 4.0) da Creative Commons; pode estar sujeito a condições adicionais.
no Este texto é disponibilizado nos termos do acordo.
