# Tools for printing and mailing.

rule pt.print.tools
about Link to print, mail or save the page
class print
lang pt
cut line
text {Imprimir artigo|Imprimir esta página|Imprimir notícia|Imprimir página|Imprimir matéria|Versão para impressão|Enviar por e-mail|Enviar por email|Enviar por correio eletrónico|Enviar a um amigo|Enviar para um amigo|Salvar artigo|Guardar artigo|Salvar para ler depois|Guardar para ler mais tarde|Adicionar aos favoritos|Baixar PDF|Descarregar PDF|Imprimir Enviar|Aumentar fonte|Diminuir fonte|Tamanho da fonte|Tamanho do texto|Comunicar erro|Reportar erro|Informar erro|Comunicar um erro|Corrigir erro}
yes Imprimir artigo
yes Enviar por e-mail
no Imprimir artigo por artigo levou um mês.

rule pt.print.word
about Word of a print tool beside chrome
class print
lang pt
at edge, beside-chrome
cut line
text {Imprimir|Salvar|Guardar|Baixar|Texto|PDF}
yes Imprimir
no Guardar silêncio
