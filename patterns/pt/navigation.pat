# Menus, skip links, pagination.

rule pt.nav.skip
about Skip link, menu button or link back to the top
class navigation
lang pt
cut line
text {Ir para o conteúdo|Ir para o conteúdo principal|Pular para o conteúdo|Pular para o conteúdo principal|Saltar para o conteúdo|Avançar para o conteúdo|Skip para o conteúdo|Ir para a navegação|Ir para o menu|Abrir menu|Fechar menu|Menu principal|Mostrar menu|Voltar ao topo|Voltar para o topo|Ir para o topo|Ir ao topo|Voltar ao início|Voltar para o início|Voltar à página inicial|Voltar para a página inicial|Ir para a página inicial|Ir para a home|Mapa do site|Ir para a busca|Ir para o rodapé}
text {Página|Pág.} <num> de <num>
text {Página anterior|Próxima página|Página seguinte|Anterior Próximo|Anterior \| Próximo|Primeira página|Última página|Artigo anterior|Próximo artigo|Artigo seguinte|Post anterior|Próximo post|Posts anteriores|Notícia anterior|Próxima notícia|Navegação de posts|Navegação de artigos|Matéria anterior|Próxima matéria|Navegação de Post|Postagem mais recente|Postagem mais antiga}
yes Pular para o conteúdo
yes Página 2 de 5
yes Navegação de posts
no Voltar ao topo da serra custou duas horas.
no Página virada

rule pt.nav.legal
about Link to the legal pages of a site
class navigation
lang pt
cut line
text {Aviso legal|Política de privacidade|Políticas de privacidade|Termos e condições|Termos de uso|Termos de serviço|Termos de utilização|Condições de uso|Condições gerais|Sobre nós|Fale conosco|Fale com a gente|Contacte-nos|Contate-nos|Entre em contato|Trabalhe conosco|Anuncie|Anuncie aqui|Anuncie conosco|Estatuto editorial|Livro de reclamações|Princípios editoriais|Termos de uso e política de privacidade|Central de atendimento|Central de ajuda}
re ^(?=[^\n]{10,300}$)(?:[^|•·–\n.!?]{2,40}[|•·–]){0,8}\h*(?:Política de [Pp]rivacidade|Termos de [Uu]so|Termos e [Cc]ondições|Fale conosco)\h*(?:[|•·–][^|•·–\n.!?]{2,40}){1,8}+\|?\h*$
yes Política de Privacidade
yes Termos de Uso | Política de Privacidade
no Os termos de uso mudaram sem aviso.
no Quem somos nós diante do mar
no Perguntas frequentes

rule pt.nav.words
about Word of a menu beside chrome at the edge
class navigation
lang pt
at edge, beside-chrome
cut line
text {Início|Capa|Menu|Seções|Secções|Buscar|Busca|Pesquisar|Pesquisa|Fechar|Abrir|Voltar|Anterior|Próximo|Próxima|Seguinte|Mais|Ver mais|Veja mais|Ver tudo|Ver todos|Mostrar mais|Carregar mais|Serviços|Temas|Blogs|Arquivo|Acervo|Contato|Contacto|Notícias|Últimas|Últimas notícias|Multimídia|Podcasts|Vídeos|Fotos|Galerias|Especiais|Edição impressa|Classificados|Loterias|Horóscopo|Tempo|Previsão do tempo|Loja|Charges|Colunistas|Inglês|English|Proteção de dados|Perguntas frequentes|Quem somos|Código de ética|Código de conduta|Ficha técnica|Expediente}
text {Política|Economia|Esporte|Esportes|Desporto|Futebol|Vôlei|Basquete|Tênis|Ténis|Motos|Carros|Automóveis|Cultura|Sociedade|Opinião|Internacional|Nacional|Mundo|Brasil|Portugal|Local|Cidades|Polícia|Tecnologia|Ciência|Saúde|Educação|Turismo|Viagem|Gastronomia|Cinema|Música|Televisão|Entretenimento|Famosos|Gente|Moda|Beleza|Estilo|Negócios|Finanças|Empresas|Empregos|Emprego|Casa|Meio ambiente|Ambiente|Curiosidades|Editorial|Reportagens|Entrevistas|Vida}
yes Capa
yes Esportes
no Esportes que nascem na rua
no Capa do disco

rule pt.nav.software
about What the software of a site says of itself and its pages
class navigation
lang pt
cut line
text {Orgulhosamente mantido com WordPress|Curtir Carregando...|Editar esta página}
yes Orgulhosamente mantido com WordPress
no Editar esta página da história custa.

rule pt.nav.blog
about Word of a blog, a manual or a help centre beside chrome
class navigation
lang pt
at edge, beside-chrome
cut line
text {Marcado|Nesta página|Arquivos|Feed de posts|Feed de comentários|WordPress.org|Inscreva-se|Envie-nos uma mensagem}
re ^\h*Leia mais sobre (?=\S)[^\n.!?:;]{3,80}$
yes Marcado
yes Leia mais sobre Alma Kowalska
no Marcado para morrer

rule pt.nav.sections
about Name of a section of a site in a run of chrome
class navigation
lang pt
at edge, beside-chrome
cut line
text {Coronavírus|Imposto de Renda|Fórmula 1|Mídia e Marketing|Liga dos Campeões|Libertadores|Finanças pessoais|Cursos|Copa do Brasil|Carnaval|Blogs e colunas|Livros|Teatro|Receitas|Viagens|Imóveis|Clima|Energia|Justiça|Segurança|Europa|África|Ásia|Novelas|Jogos|Editoriais|Infográficos|História|Religião|Eleições|Mercados|Bolsa|Dinheiro|Comportamento|Celebridades}
yes Coronavírus
no Música na praça

rule pt.nav.texts
about Longer text of a manual or blog made by a site generator, beside chrome
class navigation
lang pt
at beside-chrome
cut line
text {Erro. Clique para recarregar|Seu browser está offline. Imagem não carregada|Editor em tempo real|Respostas geradas por IA podem cometer erros. Verifique|Obrigado pelo seu feedback!|Talvez você deva verificar sua conexão de rede|Não foi possível obter resultados|Você acha que esta pesquisa deveria retornar resultados?|Voltar para a pesquisa por palavra-chave|Remover esta pesquisa dos favoritos|Remover esta pesquisa do histórico|Digite sua pesquisa aqui|Nenhum resultado foi encontrado|Copiar código para a área de transferência|Alternar quebra de linha|Esta página deu erro|Não foi possível encontrar o que você está procurando|Este autor ainda não escreveu nenhuma publicação|Ver todos os autores|Navegação da página de listagem do blog|Navegação da página de publicação do blog|Navegação das publicações recentes do blog|Fechar painel de navegação|Painel lateral de documentos|Alternar painel de navegação|← Voltar para o menu principal|Ver todas as etiquetas|Escreva aqui a sua pesquisa|Não foi possível encontrar o que procura|Navegação da página de publicações do blog|Saltar para o conteúdo principal|Ver todas as Tags}
yes Erro. Clique para recarregar
no Erro. Clique para recarregar, disse ele.

rule pt.nav.terms
about Short text of a manual or blog made by a site generator, beside chrome
class navigation
lang pt
at edge, beside-chrome
cut line
text {Nova versão disponível|Procurou por|Procurando por|Resultados relacionados|Voltar para pesquisa|Tecla Esc|Seta para baixo|Seta para cima|Esta pesquisa utiliza|Tecla Enter|Enviar pergunta|Nenhum resultado para|Nos avise|Tente procurar por|Procurar documentos|Procurar na documentação|Pergunte outra coisa|Limpar a pesquisa|Nenhuma pesquisa recente|Conversas recentes|Salvar esta pesquisa|Desenvolvido por Algolia|Pesquisa da documentação|Trazendo novos resultados|Tentar novamente|Navegação principal|Publicações mais recentes|Publicações mais antigas|Publicação mais recente|Publicação mais antiga|modo escuro|modo claro|modo do sistema|Página de rascunho|Página não listada|Página Inicial|Páginas de documento|Recolher painel lateral|Expandir painel lateral|versão mais recente|Recolher a seleção|Expandir a seleção|No results for|Pesquisar pela documentação|Procurando novos resultados|View All Authors|Colapsar barra lateral|Expandir barra lateral|última versão}
yes Nova versão disponível
no Nova versão disponível, disse ele.
