# Teasers of other documents.

rule de.related.label
about Label or heading in front of other articles
class related
lang de
cut line
text {Lesen Sie auch|Lesen Sie auch:|Lesen Sie mehr|Lesen Sie hier mehr|Lesen Sie dazu auch|Lies auch|Lies mehr|Mehr lesen|Weiterlesen|Weiterlesen...|Auch interessant|Auch interessant:|Auch lesenswert|Das könnte Sie auch interessieren|Das könnte Sie interessieren|Das könnte dich auch interessieren|Das könnte dich auch interessieren …|Das könnte Ihnen auch gefallen|Das könnte dir auch gefallen|Mehr zum Thema|Mehr zu diesem Thema|Mehr zum Artikel|Mehr dazu|Mehr aus diesem Ressort|Mehr von diesem Autor|Mehr vom Autor|Verwandte Artikel|Verwandte Artikel:|Verwandte Artikel Mehr vom Autor|Verwandte ArtikelMehr vom Autor|Verwandte Themen|Verwandte Beiträge|Verwandte Inhalte|Ähnliche Artikel|Ähnliche Beiträge|Ähnliche Themen|Ähnliche Inhalte|Weitere Artikel|Weitere Artikel zum Thema|Weitere Beiträge|Weitere Beiträge zu diesem Artikel|Weitere Meldungen|Weitere Nachrichten|Weitere Informationen zum Thema|Weiterführende Links|Weiterführende Informationen|Neueste Artikel|Neueste Beiträge|Neueste Nachrichten|Neueste Meldungen|Aktuelle Artikel|Aktuelle Beiträge|Aktuelle Nachrichten|Aktuelle Meldungen|Aktuelle News|Letzte Artikel|Letzte Beiträge|Neue Beiträge|Neue Artikel|Beliebte Artikel|Beliebte Beiträge|Beliebteste Artikel|Meistgelesen|Meist gelesen|Meistgelesene Artikel|Meistkommentiert|Meistgeteilt|Meistgelesene Beiträge|Am meisten gelesen|Top-Beiträge & -Seiten|Top-Artikel|Empfohlene Artikel|Empfehlungen der Redaktion|Unsere Empfehlungen|Redaktionstipp|Aus dem Ressort|Alle Artikel|Alle Beiträge|Alle Nachrichten|Alle Meldungen|Alle News|Zum Artikel|Zum Beitrag|Zur Meldung|Nächster Artikel|Vorheriger Artikel|Nächster Beitrag|Vorheriger Beitrag|Vorheriger Beitrag Nächster Beitrag|nächster Artikel vorheriger Artikel|Themen in diesem Artikel|Themen in diesem Artikel:|Nicht verpassen|Passend zum Thema|Dazu passend|Hintergrund zum Thema}
yes Lesen Sie auch
yes Das könnte Sie auch interessieren:
yes Ähnliche Beiträge
no Lesen Sie auch die Packungsbeilage, rät der Apotheker.

rule de.related.inline
about Label and title of another article on one line
class related
lang de
cut line
re ^\h*[>→»▶•+\[(*–—-]*\h*(?:Lesen Sie (?:auch|mehr|dazu(?: auch)?|hier(?: mehr)?|jetzt|weiter)|LESEN SIE AUCH|Lies (?:auch|dazu auch|mehr|hier)|(?:Mehr|MEHR) zum Thema|(?:Auch|AUCH) (?:interessant|INTERESSANT|lesenswert)|(?:Siehe|SIEHE) auch|Mehr dazu(?: hier)?|Mehr lesen|Lesetipp|LESETIPP|Zum Thema|Passend dazu|Das könnte (?:Sie|dich) (?:auch )?interessieren|Sehen Sie (?:auch|hier)|Im Video|Video)\h*[:|>»→–—]\h*(?=\S+\h+\S+\h+\S)(?!(?:Chapter|Section|Figure|Table|Appendix|Annex|Part|Page|Book|Article|Chapitre|Annexe|Tableau|Kapitel|Abschnitt|Abbildung|Tabelle|Anhang|Band|Capítulo|Sección|Seção|Cuadro|Tabla|Capitolo|Sezione|Hoofdstuk|Bijlage|Rozdział|Tabela|Глава|Раздел|Рис)\b|[^\n]*\b\d{1,3}:\d{1,3}\b|[^\n]*,\h*(?:1[4-9]|20)\d\d\.?\h*$)(?<related_title>[\p{Lu}\p{N}"“„‚«»][^\n]{10,220}?)\h*[\])]?\h*$
yes Lesen Sie auch: Der Fluss steigt weiter => related_title=Der Fluss steigt weiter
yes Mehr zum Thema: So wird der Wald von morgen => related_title=So wird der Wald von morgen
no Lesen Sie auch: das rät die Ärztin jedem.
no Lesen Sie auch: Kapitel 3 des zweiten Bandes

rule de.related.word
about Word over a list of other articles at the edge
class related
lang de
at edge
cut line
text {Zum Thema|Weitere Themen|Top-Themen|Empfohlen|Empfehlungen|Aus aller Welt|Alle Themen|Schlagzeilen|Leseempfehlung|Lesetipp|Lesetipps}
yes Zum Thema
no Empfehlungen gab er keine.
