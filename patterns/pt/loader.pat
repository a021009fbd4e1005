# Loading indicators.

rule pt.loader.text
about Loading indicator
class loader
lang pt
cut line
text {Carregando|Carregando...|Carregando conteúdo|Carregando comentários|Carregando mais notícias|Carregando vídeo|Carregando próximo conteúdo|Carregando anúncio}
re ^\h*(?:A carregar|Aguarde)\h?(?:…|\.{2,3})\h*$
yes Carregando...
yes A carregar...
no Carregando lenha passou a manhã.

rule pt.loader.word
about Request to wait, which people make, too
class loader
lang pt
at beside-chrome
cut line
text {Aguarde|Por favor, aguarde|Aguarde um momento|Um momento, por favor|A carregar}
yes Aguarde
no Aguarde a sua vez, pediu.
