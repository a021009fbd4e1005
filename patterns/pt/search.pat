# Search boxes.

rule pt.search.box
about Label of a search box
class search
lang pt
cut line
text {Buscar no site|Pesquisar no site|Buscar notícias|Buscar por:|Pesquisar por:|Busca avançada|Pesquisa avançada|Resultados da busca|Resultados da pesquisa|Digite sua busca|Digite o que procura|Abrir busca|Fechar busca|Abrir pesquisa|Digite para buscar|Buscar por palavra-chave|Pesquisar neste blog}
yes Pesquisar no site
yes Busca avançada
no Buscar notícias do filho levou-a ao Recife.

rule pt.search.word
about Question or word of a search box beside chrome
class search
lang pt
at edge, beside-chrome
cut line
text {Pesquisar...|Buscar...|O que você procura?|O que você está procurando?|O que procura?}
yes Pesquisar...
no O que procura lá em cima, perguntou.
