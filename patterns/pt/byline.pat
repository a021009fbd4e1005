# Who wrote it and when.

rule pt.byline.por
about Author line
class byline
lang pt
at edge
cut line
re ^\h*(?:Por|POR|por)\h*:?\h+(?!(?:San|Santa|Santo|São|Sankt|Sint|Saint|Sainte|Dios|Deus|Dio|Dieu|Gott|Amor|Amore|Buenos|Nueva|Nuova|Nova|New|Den Haag|Grazia)\h)(?=\S+\h+\S)<<name:author>>(?:\h*[,/|–-]\h*(?:\p{Lu}[\p{L} ]{2,25}|enviad[oa] especial|correspondente)|\h*[,/|(–-]\h*<<agency>>\)?)?\h*$
text {Publicado por|Postado por|Escrito por|Texto de|Texto por|Redigido por|Artigo de|Entrevista de|Enviado por|Criado por} <name:author>[ em <date>|, <date>| - <date>| em <date> às <clock>]
text {Autor|Autora|Autores|Texto|Redator|Redatora|Repórter|Editor|Editora|Reportagem|Edição}: <name:author>
yes Por Joana Teixeira => author=Joana Teixeira
yes Publicado por Joana Teixeira em 3 de maio de 2019 => author=Joana Teixeira date=3 de maio de 2019
yes Texto: Joana Teixeira => author=Joana Teixeira
no Por Joana faria tudo.
no Por fim chegou a chuva
no Por São Paulo

rule pt.byline.agency
about Author line that names only an agency or the desk
class byline
lang pt
at edge
cut line
text {Por|POR|Da|Do} <agency>[ - <date>]
text {Por|Da} {Redação|Redacção|redação|Agência|agências|Redação Web}
yes Por Lusa => agency=Lusa
yes Da Redação
no Da Lusa veio a notícia.

rule pt.timestamp.published
about Line that says when the text was published or changed
class timestamp
lang pt
cut line
score 0.7
text {Publicado|Publicada|Postado|Postada|Data|Data de publicação|Criado|Publicação|Publicado em|Postado em|Publicado a|Enviado em}{: | : | \| | em | a |em: }<date>[ <clock>|, <clock>| - <clock>| às <clock>| \| <clock>| – <clock>|, às <clock>]
text {Atualizado|Atualizada|Atualizado em|Última atualização|Última modificação|Modificado|Modificado em|Atualização|Actualizado|Última atualização em|Atualizado a}{: | : | \| | em |em: }<date:modified>[ <clock>|, <clock>| - <clock>| às <clock>| \| <clock>|, às <clock>]
text Há {<num>|um|uma} {segundos|minuto|minutos|hora|horas|dia|dias|semana|semanas|mês|meses|ano|anos} [atrás]
text {Tempo de leitura|Leitura|Tempo estimado de leitura|Tempo médio de leitura}{: | }[aprox. |menos de |cerca de ]<num> {min|min.|minuto|minutos}
text <num> {min|min.|minuto|minutos} {de leitura|leitura|para ler}
yes Publicado em 3 de maio de 2022 => date=3 de maio de 2022
yes Atualizado em 30/12/2016 às 10h15 => modified=30/12/2016
yes Tempo de leitura: 4 minutos
yes Há 5 horas
no Publicado em 3 de maio de 2022, o livro passou despercebido.
no Há três horas que chove

rule pt.timestamp.frame
about Words of a time stamp whose values were lost
class timestamp
lang pt
at edge
cut line
text {Publicado em|Publicado|Atualizado em|Atualizado|Última atualização|Data de publicação|Tempo de leitura|Publicado por|Postado em|Escrito por|Postado por}
yes Publicado em:
yes Última atualização
no Publicado em Lisboa

rule pt.timestamp.bare
about Date or clock alone on a line beside chrome at the edge
class timestamp
lang pt
at edge, beside-chrome
cut line
text <date>[ <clock>|, <clock>| - <clock>| às <clock>| \| <clock>| – <clock>]
text <clock>
yes 3 de maio de 2019 => date=3 de maio de 2019
yes 03/05/2022 às 21h25 => date=03/05/2022
no Em 3 de maio de 2019 nevou.
