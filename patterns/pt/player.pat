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
