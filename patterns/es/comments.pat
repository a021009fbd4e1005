# Discussions under an article.

rule es.comment.login
about Prompt to log in before commenting
class comment-login
lang es
cut line
text {Inicia sesión|Inicie sesión|Iniciar sesión|Iniciá sesión|Regístrate|Accede|Identifícate|Inicia sesión o regístrate|Suscríbete|Hazte suscriptor|Debes iniciar sesión|Debe iniciar sesión|Tienes que iniciar sesión|Debes registrarte|Debes estar conectado|Debes estar registrado|Necesitas iniciar sesión|Tienes que estar registrado|Debe estar conectado|Debes ser suscriptor|Debes acceder|Lo siento, debes estar conectado} para {comentar|poder comentar|publicar un comentario|dejar un comentario|escribir un comentario|enviar un comentario|opinar|participar|responder|añadir un comentario|hacer un comentario|participar en la conversación|votar|escribir comentarios|enviar comentarios}
text {Solo los usuarios registrados pueden comentar|Solo los suscriptores pueden comentar|Comentarios solo para suscriptores|Sólo los usuarios registrados pueden comentar|Comentarios exclusivos para suscriptores}
yes Inicia sesión para comentar
yes Debes iniciar sesión para publicar un comentario.
yes Lo siento, debes estar conectado para publicar un comentario.
no Para comentar el partido, el presidente llamó a la radio.

rule es.comment.form
about Heading or button of a comment form
class comment-form
lang es
cut line
text {Deja|Deje|Dejar|Escribe|Escriba|Escribir|Publicar|Publica|Añadir|Añade|Agregar|Agrega|Enviar|Hacer|Ver|Mostrar|Ocultar|Leer|Cargar} {un comentario|tu comentario|su comentario|comentario|comentarios|los comentarios|más comentarios|todos los comentarios|una respuesta|tu opinión} [Cancelar respuesta|Cancelar la respuesta|aquí]
text {Cancelar respuesta|Cancelar la respuesta|Sé el primero en comentar|Sé el primero en opinar|Sé el primero en comentar esta noticia|No hay comentarios|Sin comentarios todavía|No hay comentarios aún|Aún no hay comentarios|Todavía no hay comentarios|Comentarios cerrados|Los comentarios están cerrados|Comentarios desactivados|Comentarios recientes|Últimos comentarios|Todos los comentarios|Reportar comentario|Denunciar comentario|Normas de participación|Normas de uso de los comentarios|Comenta esta noticia|Comentar esta noticia|Comenta este artículo|Comentar artículo|Únete a la conversación|Participa en la conversación|Danos tu opinión|Deja tu opinión|Más antiguos|Ordenar por}
text {Recibir un correo electrónico con los siguientes comentarios a esta entrada|Recibir un correo electrónico con cada nueva entrada|Añadir nuevo comentario|Inicie sesión o regístrese para comentar|Ordenar por los mejores|Escribe tu email|Este comentario fue eliminado|Únete a la discusión…}
yes Deja un comentario Cancelar respuesta
yes Sé el primero en comentar
yes Añadir comentario
yes Recibir un correo electrónico con los siguientes comentarios a esta entrada
no Deja un comentario amargo sobre la guerra.
no Sin comentarios, dijo el ministro.

rule es.comment.notice
about Notice under a comment form
class comment-form
lang es
cut line
re ^\h*(?:(?:Tu|Su) (?:dirección de )?(?:correo electrónico|e-?mail) no será publicad[oa]\b[^\n]{0,110}|Los campos (?:obligatorios|requeridos|necesarios) están marcados\b[^\n]{0,20}|Guard(?:a|ar) mi nombre, correo electrónico[^\n]{0,110}|(?:Recibir|Avísame|Notifícame|Notificarme)\b[^\n]{0,30}(?:nuevos|siguientes) (?:comentarios|entradas)[^\n]{0,40}|Este sitio (?:web )?(?:usa|utiliza) Akismet para reducir el spam\.[^\n]{0,110}|Los comentarios (?:publicados|expresados|emitidos) (?:en esta página|aquí|son (?:de )?responsabilidad)[^\n]{0,140}|Introduce (?:aquí )?tus datos o haz clic en un icono[^\n]{0,60}|Estás comentando usando tu cuenta[^\n]{0,60})\h*$
yes Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *
yes Guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente.
yes Este sitio usa Akismet para reducir el spam. Aprende cómo se procesan los datos de tus comentarios.
no Tu dirección no será publicada, prometió el editor.

rule es.comment.counter
about Number of comments and the like
class comment-counter
lang es
cut line
text <num> {comentario|comentarios|respuestas|respuesta|reacciones|opiniones|lecturas|visitas|me gusta|visualizaciones|veces compartido|compartidos|vistas} [en esta noticia|en este artículo]
text {Comentarios|Comentario|Respuestas|Opiniones|Visitas|Lecturas}{ | : |: |}{(<num>)|<num>}
text {Ver|Leer|Mostrar} [los|todos los] <num> comentarios
yes 6 comentarios
yes Comentarios (6)
yes Ver los 12 comentarios
no 61 comentarios fueron leídos en la sala.

rule es.comment.word
about Word of a comment form beside chrome
class comment-form
lang es
at edge, beside-chrome
cut line
text {Comentarios|Comentario|Comentar|Responder|Respuestas|Nombre|Nombre *|Apellido|Apellidos|Correo electrónico|Correo electrónico *|E-mail|Correo|Web|Sitio web|Mensaje|Asunto|Enviar|Publicar|Cancelar|Denunciar|Reportar|Citar|Me gusta|No me gusta|Editar|Eliminar|Vista previa|Más recientes|Más antiguos|Más votados|Teléfono|Anónimo|Captcha|Opiniones|¿Qué opinas?}
yes Comentarios
yes Nombre *
no Responder era lo último que quería.
no ¿Qué opinas de él?, le preguntó.
