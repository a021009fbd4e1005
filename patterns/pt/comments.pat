# Discussions under an article.

rule pt.comment.login
about Prompt to log in before commenting
class comment-login
lang pt
cut line
text {Faça login|Faça o login|Faça seu login|Entre|Cadastre-se|Entre ou cadastre-se|Inicie sessão|Inicie a sessão|Registe-se|Identifique-se|Assine|Você precisa estar logado|É preciso estar logado|Você precisa fazer login|Você deve estar logado|Você deve fazer o login|Tem de iniciar a sessão|Tem de ter a sessão iniciada|É necessário estar logado|Precisa de estar registado} para {comentar|publicar um comentário|deixar um comentário|escrever um comentário|enviar um comentário|participar|responder|adicionar um comentário|participar da conversa|votar|poder comentar|opinar|postar um comentário}
text {Apenas assinantes podem comentar|Somente assinantes podem comentar|Comentários exclusivos para assinantes|Só assinantes podem comentar|Apenas utilizadores registados podem comentar|Este conteúdo é aberto apenas a assinantes para comentários}
yes Faça login para comentar
yes Você precisa fazer login para publicar um comentário.
yes É preciso estar logado para comentar
no Para comentar o jogo, o ministro ligou para a rádio.

rule pt.comment.form
about Heading or button of a comment form
class comment-form
lang pt
cut line
text {Deixe|Deixar|Escreva|Escrever|Publicar|Publique|Adicionar|Adicione|Enviar|Envie|Fazer|Faça|Ver|Mostrar|Ocultar|Ler|Carregar|Postar|Veja} {um comentário|seu comentário|o seu comentário|comentário|comentários|os comentários|mais comentários|todos os comentários|uma resposta|sua opinião|a sua opinião} [Cancelar resposta|Cancelar a resposta]
text {Cancelar resposta|Seja o primeiro a comentar|Seja o primeiro a opinar|Nenhum comentário|Nenhum comentário ainda|Sem comentários ainda|Ainda não há comentários|Não há comentários|Comentários encerrados|Os comentários estão encerrados|Comentários desativados|Os comentários estão fechados|Comentários recentes|Últimos comentários|Todos os comentários|Denunciar comentário|Reportar comentário|Regras de comentários|Comente esta notícia|Comentar esta notícia|Comente esta matéria|Comente este artigo|Participe da conversa|Junte-se à discussão|Ordenar por|Termos de uso dos comentários}
text {Faça login ou registre-se para postar comentários|Participe da discussão…|Ordenar por melhores|Este comentário foi apagado|Notifique-me sobre novas publicações por e-mail}
yes Deixe um comentário Cancelar resposta
yes Seja o primeiro a comentar
yes Adicionar comentário
yes Faça login ou registre-se para postar comentários
no Deixe um comentário desses na sala e verá.
no Sem comentários, disse o ministro.

rule pt.comment.notice
about Notice under a comment form
class comment-form
lang pt
cut line
re ^\h*(?:(?:O seu|Seu) (?:endereço de )?(?:email|e-mail) não será publicado\b[^\n]{0,110}|(?:Os )?[Cc]ampos obrigatórios (?:são|estão) marcados\b[^\n]{0,20}|(?:Salvar|Salve|Guardar) (?:meus dados|o meu nome|meu nome)[^\n]{0,130}|(?:Notifique-me|Avise-me|Notificar-me|Me avise)\b[^\n]{0,30}(?:novos|novas|seguintes) (?:comentários|publicações|artigos)[^\n]{0,40}|Este site (?:utiliza|usa) o Akismet para reduzir spam\.[^\n]{0,110}|Os comentários (?:não representam|são de (?:exclusiva )?responsabilidade|publicados)[^\n]{0,140}|Preencha os seus (?:dados|detalhes) abaixo ou clique num ícone[^\n]{0,60}|Você está comentando utilizando sua conta[^\n]{0,60})\h*$
yes O seu endereço de email não será publicado. Campos obrigatórios são marcados com *
yes Salvar meus dados neste navegador para a próxima vez que eu comentar.
yes Este site utiliza o Akismet para reduzir spam. Saiba como seus dados em comentários são processados.
no Seu endereço não será publicado, prometeu o editor.

rule pt.comment.counter
about Number of comments and the like
class comment-counter
lang pt
cut line
text <num> {comentário|comentários|respostas|resposta|reações|opiniões|leituras|visualizações|curtidas|compartilhamentos|partilhas|gostos|visitas} [nesta notícia]
text {Comentários|Comentário|Respostas|Opiniões|Visualizações}{ | : |: |}{(<num>)|<num>}
text {Ver|Ler|Mostrar} [os|todos os] <num> comentários
yes 6 comentários
yes Comentários (6)
yes Ver todos os 12 comentários
no 61 comentários foram lidos no tribunal.

rule pt.comment.word
about Word of a comment form beside chrome
class comment-form
lang pt
at edge, beside-chrome
cut line
text {Comentários|Comentário|Comentar|Comente|Responder|Respostas|Nome|Nome *|Sobrenome|E-mail|E-mail *|Email|Site|Website|Mensagem|Assunto|Enviar|Publicar|Cancelar|Denunciar|Citar|Curtir|Gosto|Não gosto|Editar|Excluir|Apagar|Visualizar|Mais recentes|Mais antigos|Mais votados|Telefone|Anônimo|Anónimo|Captcha|Opiniões|O que você achou?|O que achou?}
yes Comentários
yes Nome *
no Responder era o que menos queria.
no O que achou dele, perguntou ela.
