# Search boxes.

rule pt.search.box
about Label of a search box
class search
lang pt
cut line
text {Buscar no site|Pesquisar no site|Buscar notícias|Pesquisar...|Buscar...|Pesquisar:|Buscar por:|Pesquisar por:|Busca avançada|Pesquisa avançada|Resultados da busca|Resultados da pesquisa|Digite sua busca|Digite o que procura|O que você procura?|O que você está procurando?|O que procura?|Abrir busca|Fechar busca|Abrir pesquisa|Digite para buscar|Buscar por palavra-chave|Pesquisar neste blog}
yes Pesquisar no site
yes Busca avançada
no Buscar notícias do filho levou-a ao Recife.
