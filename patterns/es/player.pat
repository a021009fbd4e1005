# Players.

rule es.player.notice
about Control or notice of a player
class player
lang es
cut line
text {Reproducir vídeo|Reproducir video|Ver vídeo|Ver video|Ver el video|Ver el vídeo|Escuchar artículo|Escuchar la noticia|Escucha este artículo|Escucha el artículo|Escuchar audio|Escuchá esta nota|Pausar vídeo|Silenciar|Activar sonido|Activar subtítulos|Pantalla completa|Saltar introducción|Velocidad de reproducción|Volver a reproducir|Vídeo no disponible|Video no disponible|Reproductor de video|Ver transcripción|Tiempo restante|Subtítulos desactivados|Tiempo de reproducción}
re (?i)^(?=[^\n]{10,200}$)\h*(?:tu navegador no (?:soporta|admite) (?:el elemento|vídeo|video|audio)\b|este (?:vídeo|video) no está disponible\b|el (?:vídeo|video) no se (?:pudo|puede|ha podido) cargar\b|para ver este (?:vídeo|video)\b[^\n]{0,60}javascript)[^\n]*$
yes Reproducir vídeo
yes Escucha este artículo
yes Este video no está disponible.
no Ver el vídeo cien veces no cambia nada.

rule es.player.word
about Word of a player beside chrome
class player
lang es
at beside-chrome
cut line
text {Reproducir|Pausar|Pausa|Audio|Vídeo|Video|Escuchar|En directo|En vivo}
yes Escuchar
no Pausa para el almuerzo
