# Lists of tags.

rule pt.tags.label
about Line of tags with its label
class tags
lang pt
at edge
cut line
re ^\h*(?:Etiquetas?|Tags?|Temas|Assuntos|Marcadores|Arquivado em|Palavras-chave|Mais sobre|Marcado(?: com| como| em)?|Categorias?|Publicado em|Seção|Tópicos|TAGS|TEMAS)\h*:\h*(?=\S)(?![^\n]*[.!?]\h*$)[^\n]{2,200}$
text {Etiquetas|Marcadores|Arquivado em|Temas relacionados|Palavras-chave|Assuntos relacionados|Tags relacionadas|Tópicos|Categorias|Assuntos desta matéria}
yes Tags: eleições, seca, Alentejo
yes Marcadores:
no Temas: os de sempre, disse ele, e saiu.
