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

rule es.player.texts
about Longer text of a player and its dialogs, beside chrome
class player
lang es
at beside-chrome
cut line
text {Ha interrumpido la reproducción del vídeo|Un error de red ha interrumpido la descarga del vídeo|No se ha encontrado ninguna fuente compatible con este vídeo|Buscar en vivo, actualmente demorado con respecto a la transmisión en vivo|Buscar en vivo, actualmente reproduciendo en vivo|El material audiovisual está cifrado y no tenemos las claves para descifrarlo|Esta es una ventana modal|Cierra cuadro de diálogo modal|Estilo de borde del texto|restablece todas las configuraciones a los valores predeterminados|Diálogo de configuración de leyendas|Final de la ventana de diálogo|Salir de imagen sobre imagen|Fondo del área de subtítulos}
yes Ha interrumpido la reproducción del vídeo
no Ha interrumpido la reproducción del vídeo, dijo.

rule es.player.terms
about Short text of a player and its dialogs, beside chrome
class player
lang es
at beside-chrome
cut line
text {Tiempo reproducido|Duración total|Tipo de secuencia|Pantalla no completa|Desactivar el sonido|Activar el sonido|Subtítulos especiales|Subtítulos especiales desactivados|Reproductor de audio|Barra de progreso|descripciones desactivadas|Pista de audio|Nivel de volumen|Ventana modal|configuración de leyendas|configuración de subtítulos|configuración de descripciones|Tamaño de fuente|En relieve|Sombra paralela|Familia de fuente|Sans-Serif proporcional|Sans-Serif monoespacio|Serif proporcional|Serif monoespacio|Imagen sobre imagen|Fondo del texto}
yes Tiempo reproducido
no Tiempo reproducido, dijo.
