# Frames of forum software.

rule pt.forum.frame
about Frame of forum software around the posts
class navigation
lang pt
cut line
text {Índice do fórum|Excluir cookies|Apagar cookies|Todos os horários são UTC|Todos os horários estão como UTC|Quem está online|Reportar esta mensagem|Responder com citação|Novo tópico|Tópico anterior|Próximo tópico|Exibir mensagens anteriores|Ferramentas do tópico|Tópicos semelhantes|Clique para expandir...}
re ^\h*(?:Usuários|Utilizadores) (?:navegando neste|a ver este) fórum:[^\n]{2,120}$
re ^\h*Desenvolvido por (?:phpBB|vBulletin|XenForo|Discourse|MyBB|Invision|SMF|Flarum)\b[^\n]{0,140}$
re ^\h*Voltar para [“"«][^”"»\n]{2,60}[”"»]\h*$
yes Responder com citação
yes Índice do fórum
no Novo tópico de conversa
