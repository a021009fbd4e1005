# Loading indicators.

rule pt.loader.text
about Loading indicator
class loader
lang pt
cut line
text {Carregando|Carregando...|A carregar|A carregar...|Aguarde|Aguarde...|Por favor, aguarde|Aguarde um momento|Um momento, por favor|Carregando conteúdo|Carregando comentários|Carregando mais notícias|Carregando vídeo|Carregando próximo conteúdo|Carregando anúncio}
yes Carregando...
yes Por favor, aguarde
no Carregando lenha passou a manhã.
