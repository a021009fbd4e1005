# Menus, skip links, pagination.

rule es.nav.skip
about Skip link, menu button or link back to the top
class navigation
lang es
cut line
text {Ir al contenido|Ir al contenido principal|Saltar al contenido|Saltar al contenido principal|Saltar a contenido|Pasar al contenido principal|Saltar a navegación|Ir a la navegación|Ir al menú|Abrir menú|Cerrar menú|Menú principal|Mostrar menú|Volver arriba|Ir arriba|Subir|Volver al inicio|Volver a portada|Volver a la portada|Ir a la portada|Volver a la página principal|Ir al inicio|Mapa del sitio|Mapa web|Saltar al buscador|Saltar el menú}
text {Página|Pág.} <num> de <num>
text {Página anterior|Página siguiente|Siguiente página|Anterior Siguiente|Anterior \| Siguiente|Primera página|Última página|Artículo anterior|Artículo siguiente|Entrada anterior|Entrada siguiente|Entradas anteriores|Entradas siguientes|Navegación de entradas|Noticia anterior|Noticia siguiente|Siguiente artículo|Siguiente noticia|Entradas más recientes|Entradas antiguas}
yes Saltar al contenido
yes Página 2 de 5
yes Navegación de entradas
no Subir al Teide cuesta dos horas.
no Volver arriba fue imposible

rule es.nav.legal
about Link to the legal pages of a site
class navigation
lang es
cut line
text {Aviso legal|Política de privacidad|Políticas de privacidad|Términos y condiciones|Términos y condiciones de uso|Términos de uso|Términos de servicio|Condiciones de uso|Aviso de privacidad|Aviso legal y condiciones de uso|Sobre nosotros|Acerca de nosotros|Contáctenos|Contáctanos|Contacta con nosotros|Contacto y publicidad|Trabaja con nosotros|Publicidad y contacto|Canal de denuncias|Defensor del lector|Anúnciate aquí|Anúnciese aquí|Tarifas de publicidad}
re ^(?=[^\n]{10,300}$)(?:[^|•·–\n.!?]{2,40}[|•·–]){0,8}\h*(?:Aviso legal|Política de privacidad|Términos y condiciones|Política de cookies)\h*(?:[|•·–][^|•·–\n.!?]{2,40}){1,8}+\|?\h*$
yes Aviso Legal
yes Aviso legal | Política de privacidad
no El aviso legal llegó tarde.
no Quiénes somos y de dónde venimos
no Preguntas frecuentes

rule es.nav.words
about Word of a menu beside chrome at the edge
class navigation
lang es
at edge, beside-chrome
cut line
text {Inicio|Portada|Menú|Secciones|Buscar|Búsqueda|Cerrar|Abrir|Volver|Anterior|Siguiente|Más|Ver más|Ver todo|Ver todos|Ver todas|Mostrar más|Servicios|Temas|Blogs|Archivo|Hemeroteca|Contacto|Nosotros|Noticias|Actualidad|Última hora|Últimas noticias|Multimedia|Podcasts|Vídeos|Videos|Fotos|Galerías|Fotogalerías|Especiales|Suplementos|Edición impresa|Versión impresa|Clasificados|Obituarios|Promociones|Mercados|Horóscopo|El tiempo|Clima|Loterías|Crucigramas|Sudoku|Pasatiempos|Tienda|Inglés|English|Protección de datos|Condiciones generales|Preguntas frecuentes|Quiénes somos|¿Quiénes somos?|Código ético|Código de ética|Libro de estilo}
text {Política|Economía|Deportes|Fútbol|Baloncesto|Tenis|Motor|Cultura|Sociedad|Opinión|Internacional|Nacional|Nacionales|Internacionales|Mundo|España|Local|Provincias|Sucesos|Policiales|Tecnología|Ciencia|Salud|Educación|Turismo|Viajes|Gastronomía|Cine|Música|Televisión|Espectáculos|Entretenimiento|Farándula|Gente|Moda|Belleza|Estilo de vida|Tendencias|Negocios|Finanzas|Empresas|Empleo|Vivienda|Medio ambiente|Columnistas|Editorial|Editoriales|Reportajes|Entrevistas|Vida|Viral}
yes Portada
yes Sucesos
no Deportes que nacen en la calle
no Portada del disco

rule es.nav.software
about What the software of a site says of itself and its pages
class navigation
lang es
cut line
text {Funciona gracias a WordPress|Me gusta Cargando…|Editar esta página}
yes Funciona gracias a WordPress
no Editar esta página de la historia cuesta.

rule es.nav.blog
about Word of a blog, a manual or a help centre beside chrome
class navigation
lang es
at edge, beside-chrome
cut line
text {Etiquetado|Más nuevos|En esta página|Archivos|Feed de entradas|Feed de comentarios|WordPress.org|Envíanos un mensaje}
re ^\h*Leer más sobre (?=\S)[^\n.!?:;]{3,80}$
yes Etiquetado
yes Leer más sobre Alma Kowalska
no Archivos secretos

rule es.nav.sections
about Name of a section of a site in a run of chrome
class navigation
lang es
at edge, beside-chrome
cut line
text {Sociales|Ciencia y Tecnología|Coronavirus|Teatro|Seguridad|Programas|Columnas|Béisbol|Autos|Justicia|Fútbol internacional|Crucigrama|Recetas|País|Golf|El Mundo|Deporte|Ciclismo|Más deportes|Gobierno|Variedades|Rugby|Otros|Motores|Impreso|Consumo|Comunidad|Asia|África|Europa|América Latina|Videojuegos|Caricaturas|Otros deportes|Motociclismo|Literatura|Información|Ideas|Humor|Fórmula 1|Estadísticas|Efemérides|Boxeo|Bienestar|Libros|Tribunales|Energía|Historia|Religión|Cartas al director|Infografías|Agenda|Esquelas}
yes Sociales
no Música en la plaza

rule es.nav.texts
about Longer text of a manual or blog made by a site generator, beside chrome
class navigation
lang es
at beside-chrome
cut line
text {Error. Click para recargar|Tu navegador está desconectado. Imagen no cargada|Las respuestas son generadas por IA y pueden contener errores. Verifique las respuestas|¡Gracias por tu opinión!|Quizás quieras comprobar tu conexión de red|No se pueden obtener resultados|Volver a la búsqueda|Crees que esta consulta debería devolver resultados?|Volver a búsqueda por palabras clave|Eliminar esta búsqueda de favoritos|Eliminar esta conversación del historial|Eliminar esta búsqueda del historial|Con tecnología de Algolia|Búsqueda en la documentación|Escribe tu búsqueda aquí|Alternar ajuste de palabras|Esta página ha fallado|No pudimos encontrar lo que buscaba|Este autor aún no ha escrito ninguna publicación|Ver todos los autores|Navegación por la página de la lista de blogs|Barra de paginación de publicaciones del blog|Navegación de publicaciones recientes|Cerrar barra de lateral|Barra lateral de Documentos|Contraer el menú desplegable|Expandir el menú desplegable|← Volver al menú principal|Ver Todas las Etiquetas}
yes Error. Click para recargar
no Error. Click para recargar, dijo.

rule es.nav.terms
about Short text of a manual or blog made by a site generator, beside chrome
class navigation
lang es
at edge, beside-chrome
cut line
text {Editor en vivo|Nueva versión disponible|Se buscó|Fuentes relacionadas|tecla Escape|Flecha abajo|Flecha arriba|Buscar por|tecla Enter|Enviar pregunta|Sin resultados para|Háganos saber|Intenta buscando por|Buscar documentos|Hacer otra pregunta|Limpiar la búsqueda|Sin búsquedas recientes|Conversaciones recientes|Guardar esta búsqueda|Obteniendo nuevos resultados|Volver al principio|Copiar código|Intente de nuevo|Entradas más antiguas|Publicación más reciente|Publicación más antigua|modo oscuro|modo claro|modo del sistema|Página en borrador|Página sin clasificar|Página de Inicio|Rastro de navegación|Página del documento|Colapsar barra lateral|Expandir barra lateral|Alternar barra lateral|última versión}
yes Editor en vivo
no Editor en vivo, dijo.
