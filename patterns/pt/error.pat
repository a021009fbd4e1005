# Broken pages, old browsers.

rule pt.error.javascript
about Request to switch on JavaScript or cookies
class error-page
lang pt
cut line
re (?i)^(?=[^\n]{10,300}$)\h*(?:(?:por favor,? )?(?:ative|active|habilite) (?:o |os )?(?:java ?script|cookies)\b|(?:seu|o seu) navegador (?:não (?:suporta|é compatível|tem suporte)|está (?:desatualizado|obsoleto))\b|(?:o )?java ?script (?:está|parece estar|deve estar|precisa estar)\b[^.!?\n]{0,30}(?:desativad|desabilitad|habilitad|ativad)|(?:você )?precisa (?:ativar|habilitar) (?:o )?(?:java ?script|os cookies)\b|este site (?:requer|necessita|precisa) (?:de |do )?java ?script\b)[^\n]*$
yes Seu navegador não suporta vídeos em HTML5.
yes Por favor, ative o JavaScript para continuar.
no Quem ativa o JavaScript vê mais, diz a perita.

rule pt.error.page
about Message that something went wrong
class error-page
lang pt
cut line
text {Nenhum resultado encontrado|Não foram encontrados resultados|Erro ao carregar}
yes Nenhum resultado encontrado
no Algo deu errado na última volta, admitiu o piloto.

rule pt.error.gone
about Message of a page that is not there, may not be seen or is out of order
class error-page
lang pt
cut line, document if little else
text {Página não encontrada|A página não existe|Erro 404|404 - Página não encontrada|404 Página não encontrada|A página que você procura não existe|A página que procura não existe|Ops! Página não encontrada|Desculpe, a página não foi encontrada|Acesso negado|Verifique se você é humano|Página em manutenção|Esta página não existe|Esta página já não está disponível|Site em manutenção}
yes Página não encontrada
no A página não existe no livro da paróquia.

rule pt.error.word
about What a form says when it fails, which people say, too
class error-page
lang pt
at beside-chrome
cut line
text {Algo deu errado|Algo correu mal|Ocorreu um erro|Tente novamente|Por favor, tente novamente|Tente novamente mais tarde}
yes Algo deu errado
no Algo correu mal na cozinha.
