# Players.

rule pt.player.notice
about Control or notice of a player
class player
lang pt
cut line
text {Reproduzir vídeo|Assistir ao vídeo|Assista ao vídeo|Veja o vídeo|Ver vídeo|Ouvir artigo|Ouça este artigo|Ouça a matéria|Ouça esta matéria|Ouvir a notícia|Ouvir o áudio|Ouça o podcast|Pausar vídeo|Ativar som|Sem som|Ativar legendas|Tela cheia|Ecrã inteiro|Pular introdução|Velocidade de reprodução|Assistir novamente|Vídeo indisponível|Vídeo não disponível|Ver transcrição|Tempo restante|Legendas desativadas|Agora não|Assista agora}
re (?i)^(?=[^\n]{10,200}$)\h*(?:(?:o )?seu navegador não suporta (?:o elemento|vídeo|áudio)\b|este vídeo não está disponível\b|o vídeo não (?:pôde|pode) ser (?:carregado|reproduzido)\b|para ver este vídeo\b[^\n]{0,60}javascript)[^\n]*$
yes Reproduzir vídeo
yes Ouça este artigo
yes Este vídeo não está disponível.
no Ver vídeo cem vezes não muda nada.

rule pt.player.word
about Word of a player beside chrome
class player
lang pt
at beside-chrome
cut line
text {Reproduzir|Pausar|Pausa|Áudio|Vídeo|Ouvir|Ao vivo|Em direto|Play}
yes Ouvir
no Pausa para o almoço

rule pt.player.texts
about Longer text of a player and its dialogs, beside chrome
class player
lang pt
at beside-chrome
cut line
text {Parou a reprodução do vídeo|Um erro na rede fez o vídeo falhar parcialmente|Não foi encontrada uma fonte de vídeo compatível|O vídeo está encriptado e não há uma chave para o desencriptar|Isto é uma janela modal|Esta modal pode ser fechada pressionando a tecla ESC ou ativando o botão de fechar|Você parou a execução do vídeo|Um erro na rede causou falha durante o download da mídia|Nenhuma fonte foi encontrada para esta mídia|A mídia está criptografada e não temos as chaves para descriptografar|Isso é uma janela-modal|Esta janela pode ser fechada pressionando a tecla de Escape|configurações de legendas de comentários|restaurar todas as configurações aos valores padrão|Caíxa-de-Diálogo das configurações de Legendas|Iniciando a Janela-de-Diálogo. Pressionar Escape irá cancelar e fechar a janela}
yes Parou a reprodução do vídeo
no Parou a reprodução do vídeo, disse ele.

rule pt.player.terms
about Short text of a player and its dialogs, beside chrome
class player
lang pt
at beside-chrome
cut line
text {Tempo Atual|Tipo de Stream|Ecrã normal|Desativar som|desativar legendas|desativar anotações|Fechar Janela Modal|desativar descrições|Faixa Áudio|Janela Modal|Reprodutor de áudio|Reprodutor de vídeo|Tocar novamente|Barra de progresso|Tela Normal|Ativar o som|Sem Legendas|Sem Anotações|sem descrições|Faixa de áudio|Nível de volume|Tocar Vídeo|Fechar Diálogo Modal|configurações de legendas|configurações das descrições|Estilo da Borda|Sombra de projeção|Família da Fonte|Sans-Serif(Sem serifa) Proporcional|Sans-Serif(Sem serifa) Monoespaçada|Serifa Proporcional|Serifa Monoespaçada|Maiúsculas Pequenas|Fim da Janela-de-Diálogo|Sair de Picture-in-Picture}
yes Tempo Atual
no Tempo Atual, disse ele.
