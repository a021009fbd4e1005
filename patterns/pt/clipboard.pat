# What a button that copies an address says before and after.

rule pt.clipboard.button
about Copy-link button and its feedback
class clipboard
lang pt
cut line
text {Copiar|Copie} {link|o link|URL|endereço|ligação|a ligação|link do artigo|hiperligação|link da matéria}
text {Link copiado|Link copiado!|Copiado|Copiado!|Copiado para a área de transferência|Link copiado para a área de transferência|Copiar para a área de transferência|Ligação copiada|Link copiado com sucesso|Endereço copiado}
yes Copiar link
yes Link copiado!
no Copiado à mão, o livro levou um ano.
