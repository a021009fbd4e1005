# Frames of forum software.

rule es.forum.frame
about Frame of forum software around the posts
class navigation
lang es
cut line
text {Índice general|Borrar cookies|Borrar todas las cookies|Borrar todas las cookies del Sitio|Todos los horarios son UTC|¿Quién está conectado?|Reportar este mensaje|Responder citando|Responder con cita|Mostrar mensajes previos|Nuevo tema|Publicar una respuesta|Tema anterior|Siguiente tema|Versión imprimible|Temas similares|Haz clic para expandir...|Permisos de publicación}
re ^\h*Usuarios navegando por este Foro:[^\n]{2,120}$
re ^\h*Desarrollado por (?:phpBB|vBulletin|XenForo|Discourse|MyBB|Invision|SMF|Flarum)\b[^\n]{0,140}$
re ^\h*Volver a [“"«][^”"»\n]{2,60}[”"»]\h*$
yes Índice general
yes Responder citando
no Nuevo tema de discusión
