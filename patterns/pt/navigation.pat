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
yes Marcado
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
