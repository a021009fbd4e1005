# Teasers of other documents.

rule pt.related.label
about Label or heading in front of other articles
class related
lang pt
cut line
text {Leia também|Leia mais|Leia ainda|Leia mais sobre|Leia a seguir|Leia mais notícias|Ler mais|Ler também|Ler artigo completo|Ler a notícia completa|Leia a matéria completa|Continue lendo|Continuar lendo|Continuar a ler|Continue a ler|Veja também|Veja mais|Veja ainda|Assista também|Assista|Ouça também|Você também pode gostar|Você pode gostar|Você pode se interessar por|Você também pode se interessar|Talvez você goste|Pode interessar|Também pode gostar|Pode gostar também|Pode ser do seu interesse|Recomendado para você|Recomendados para você|Recomendamos|Recomendadas|Não perca|Saiba mais|Saber mais|Confira também|Confira|Confira mais}
text {Notícias relacionadas|Notícia relacionada|Matérias relacionadas|Matéria relacionada|Artigos relacionados|Artigo relacionado|Assuntos relacionados|Temas relacionados|Conteúdo relacionado|Conteúdos relacionados|Links relacionados|Posts relacionados|Postagens relacionadas|Produtos relacionados|Produtos semelhantes|Mais sobre|Mais sobre este tema|Mais em|Mais deste autor|Mais do autor|Mais artigos|Mais notícias|Mais informações|Outras notícias|Outros artigos|Outras matérias|Nesta seção|Tópicos relacionados}
text {Mais lidas|As mais lidas|Mais lidos|Os mais lidos|Mais vistos|Mais vistas|Mais comentadas|Mais populares|Mais recentes|Mais compartilhadas|Últimas notícias|As últimas notícias|Últimas de|Últimos artigos|Últimos posts|Posts recentes|Notícias recentes|Artigos recentes|Em destaque|Destaques do dia|Em alta|Todas as notícias|Ver todas as notícias|Veja todas as notícias|Todas as matérias|Agora no site|Tendências}
yes Leia também:
yes Notícias relacionadas
yes Mais lidas
no Leia também Camões, mesmo sem confessar.
no Mais lidas do que compreendidas

rule pt.related.inline
about Label and title of another article on one line
class related
lang pt
cut line
re ^\h*[>→»▶•\[(*–—-]*\h*(?:(?:L|l)e(?:ia|r) (?:também|mais|ainda|a seguir)|LE(?:IA|R) (?:TAMBÉM|MAIS|AINDA)|(?:V|v)e(?:ja|r) (?:também|mais|ainda)|VE(?:JA|R) (?:TAMBÉM|MAIS)|(?:A|a)ssista também|ASSISTA(?: TAMBÉM)?|(?:O|o)uça também|(?:S|s)aiba mais|SAIBA MAIS|(?:C|c)onfira também|(?:N|n)otícias? relacionadas?|(?:M|m)atérias? relacionadas?|(?:R|r)elembre)\h*[:|>»→–—]\h*(?=\S+\h+\S+\h+\S)(?!(?:Chapter|Section|Figure|Table|Appendix|Annex|Part|Page|Book|Article|Chapitre|Annexe|Tableau|Kapitel|Abschnitt|Abbildung|Tabelle|Anhang|Band|Capítulo|Sección|Seção|Cuadro|Tabla|Capitolo|Sezione|Hoofdstuk|Bijlage|Rozdział|Tabela|Глава|Раздел|Рис)\b|[^\n]*\b\d{1,3}:\d{1,3}\b|[^\n]*,\h*(?:1[4-9]|20)\d\d\.?\h*$)(?<related_title>\S[^\n]{5,230}?)\h*[\])]?\h*$
yes Leia também: O rio volta ao leito depois da cheia => related_title=O rio volta ao leito depois da cheia
yes VEJA TAMBÉM: Dez aldeias sem água => related_title=Dez aldeias sem água
yes Saiba mais: Fecha a última fábrica de chapéus => related_title=Fecha a última fábrica de chapéus
no Leia também de noite: isso ajuda a dormir.
no Leia também: Capítulo 3 do segundo tomo

rule pt.related.word
about Word over a list beside chrome
class related
lang pt
at edge, beside-chrome
cut line
text {Relacionados|Relacionadas|Relacionado|Relacionada|Sugestões|Recomendações|Além disso|Ver mais notícias|Mais conteúdo|Destaques|Ver também}
yes Relacionadas
no Além disso tudo
no Destaques da temporada
