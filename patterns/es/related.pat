# Teasers of other documents.

rule es.related.label
about Label or heading in front of other articles
class related
lang es
cut line
text {Lee también|Lea también|Leé también|Leer también|Lee además|Lea además|Lea más|Lee más|Leer más|Leer más noticias|Leer más artículos|Seguir leyendo|Sigue leyendo|Siga leyendo|Continuar leyendo|Continúa leyendo|Vea también|Ver también|Mira también|Mirá también|Ver además|También te puede interesar|También le puede interesar|Te puede interesar|Le puede interesar|Te podría interesar|Puede interesarte|Te interesará|Te puede gustar|También te puede gustar|Quizás te interese|Te recomendamos|Le recomendamos|Te recomendamos leer|Recomendados para ti|Recomendado para ti|No te pierdas}
text {Noticias relacionadas|Noticia relacionada|Artículos relacionados|Artículo relacionado|Temas relacionados|Notas relacionadas|Nota relacionada|Contenido relacionado|Contenidos relacionados|Enlaces relacionados|Entradas relacionadas|Posts relacionados|Información relacionada|Productos relacionados|Productos similares|Más sobre este tema|Más sobre|Más en|Más de este autor|Más del autor|Más artículos|Más noticias|Otras noticias|Otros artículos|En esta sección}
text {Lo más leído|Las más leídas|Los más leídos|Lo más visto|Lo más visto en|Lo más reciente|Lo más compartido|Lo más comentado|Lo más popular|Lo más buscado|Lo más leído hoy|Últimas noticias|Últimos artículos|Últimas entradas|Noticias recientes|Entradas recientes|Artículos recientes|Noticias destacadas|Más leídas|Más leídos|Más vistos|Más populares|Tendencias del día|Todas las noticias|Ver todas las noticias}
yes Lee también:
yes Noticias relacionadas
yes Lo más leído
no Lee también a Cervantes, aunque no lo confiese.
no Lo más visto del festival fue el documental.

rule es.related.inline
about Label and title of another article on one line
class related
lang es
cut line
re ^\h*[>→»▶•\[(*–—-]*\h*(?:(?:L[eé]|VE)[ea] (?:también|además|TAMBIÉN|más)|L(?:EE|EA|EER) (?:TAMBIÉN|ADEMÁS|MÁS)|[Ll]eer (?:también|más|además)|[Vv]e[ra]? también|VE[RA]? TAMBIÉN|[Mm]ir[aáe] (?:también|además)|(?:[Tt]ambién )?(?:[Tt]e|[Ll]e) (?:puede|podría) interesar|(?:TAMBIÉN )?(?:TE|LE) (?:PUEDE|PODRÍA) INTERESAR|[Tt]e recomendamos(?: leer)?|[Ss]igue leyendo|[Nn]o te pierdas|NO TE PIERDAS|[Nn]ota relacionada|[Nn]oticias? relacionadas?|[Ee]n contexto|[Ll]eer(?: la)? nota completa)\h*[:|>»→–—]\h*(?=\S+\h+\S+\h+\S)(?!(?:Chapter|Section|Figure|Table|Appendix|Annex|Part|Page|Book|Article|Chapitre|Annexe|Tableau|Kapitel|Abschnitt|Abbildung|Tabelle|Anhang|Band|Capítulo|Sección|Seção|Cuadro|Tabla|Capitolo|Sezione|Hoofdstuk|Bijlage|Rozdział|Tabela|Глава|Раздел|Рис)\b|[^\n]*\b\d{1,3}:\d{1,3}\b|[^\n]*,\h*(?:1[4-9]|20)\d\d\.?\h*$)(?<related_title>\S[^\n]{5,230}?)\h*[\])]?\h*$
yes Le puede interesar: El río vuelve a su cauce tras la crecida => related_title=El río vuelve a su cauce tras la crecida
yes LEE TAMBIÉN: Diez pueblos sin agua => related_title=Diez pueblos sin agua
yes >> Lea también: Cierra la última fábrica de sombreros => related_title=Cierra la última fábrica de sombreros
no Lee también por las noches: eso le ayuda a dormir
no No te pierdas por el bosque, le decía su abuela.
no Lea también: Capítulo 3 del segundo tomo

rule es.related.word
about Word over a list beside chrome
class related
lang es
at edge, beside-chrome
cut line
text {Relacionados|Relacionadas|Relacionado|Relacionada|Destacadas|Recomendaciones|Tendencias|Además|Lo último|Ver más noticias|Cargar más|Destacados|Lo último de|A fondo|En portada|De interés|Recomendamos|Más información}
yes Relacionados
no Además de todo
no A fondo perdido
