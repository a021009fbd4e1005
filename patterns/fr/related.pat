# Teasers of other documents: inside the text as a label with a title, below it as headings of lists.

rule fr.related.label
about Label in front of other articles, alone on its line
class related
lang fr
cut line
text {Lire aussi|À lire aussi|A lire aussi|Lire également|À lire également|A lire également|Voir aussi|À voir aussi|A voir aussi|À voir également|Voir également|À écouter aussi|Écouter aussi|Lire la suite|Lire l'article|Lire l'article complet|Lire la suite de l'article|Lire plus|Lire plus d'articles|Regarder aussi|À relire|À ne pas manquer|A ne pas manquer|Sur le même sujet|Sur le même thème|Dans la même rubrique|Dans la même série|Dans la même catégorie|Du même auteur|Vous aimerez aussi|Vous aimerez peut-être|Vous aimerez peut-être aussi|Vous pourriez aimer|Vous pourriez aussi aimer|Vous pourriez également aimer|Cela pourrait vous intéresser|Ces articles peuvent vous intéresser|Ça peut vous intéresser|Ces articles pourraient vous intéresser|Articles liés|Articles similaires|Articles connexes|Articles associés|Articles recommandés|Article similaire|Nos articles sur le sujet|Notre sélection d'articles|Plus d'articles|Autres articles|Les autres articles|D'autres articles|Voir plus d'articles|Plus d'infos sur|À découvrir|A découvrir|À découvrir aussi|À découvrir également|Recommandé pour vous|Recommandés pour vous|Nos recommandations|Contenus sponsorisés|En lien avec cet article|Sujets liés|Sujets associés|Pour aller plus loin|Pour en savoir plus|Continuer la lecture|Poursuivre la lecture|Article suivant|Article précédent|Suivez l'actualité en continu|À lire ensuite|Notre dossier|Voir notre dossier|Retrouvez notre dossier}
yes Lire aussi :
yes À lire aussi
yes Sur le même sujet
no Lire aussi bien que sa sœur, il n'y songeait pas.
no Sur le même sujet, le préfet s'est tu.

rule fr.related.inline
about Label and title of another article on one line
class related
lang fr
cut line
re ^\h*[>→»▶•\[(*–—-]*\h*(?:(?:À|A|a|à) (?:lire|voir|écouter|relire|découvrir) (?:aussi|également)|(?:Lire|Voir|Écouter|Ecouter|Relire|LIRE|VOIR|Regarder) (?:aussi|également|AUSSI|ÉGALEMENT)|(?:À|A) (?:LIRE|VOIR) (?:AUSSI|ÉGALEMENT)|(?:À|A) (?:lire|LIRE|relire|RELIRE)|Lire la suite|LIRE(?: NOTRE [\p{Lu}]+)?|Lire (?:notre|l['’])\h?(?:article|enquête|dossier|analyse|reportage|entretien|décryptage|critique|portrait)(?: complet)?|Relire (?:notre|l['’])\h?(?:article|enquête|dossier|analyse|reportage|entretien)|(?:Notre|NOTRE) (?:dossier|DOSSIER))(?:\h+(?:sur|SUR) [\p{L}.’' -]{2,30})?\h*(?:[:|>»→–—]|\.(?=\h))\h*(?=\S+\h+\S+\h+\S)(?!(?:Chapter|Section|Figure|Table|Appendix|Annex|Part|Page|Book|Article|Chapitre|Annexe|Tableau|Kapitel|Abschnitt|Abbildung|Tabelle|Anhang|Band|Capítulo|Sección|Seção|Cuadro|Tabla|Capitolo|Sezione|Hoofdstuk|Bijlage|Rozdział|Tabela|Глава|Раздел|Рис)\b|[^\n]*\b\d{1,3}:\d{1,3}\b|[^\n]*,\h*(?:1[4-9]|20)\d\d\.?\h*$)(?<related_title>\S[^\n]{5,230}?)\h*[\])]?\h*$
yes Lire aussi : Le prix du blé repart à la hausse => related_title=Le prix du blé repart à la hausse
yes >> À lire aussi : Le barrage a cédé dans la nuit => related_title=Le barrage a cédé dans la nuit
yes LIRE AUSSI > Vendanges : une année à oublier => related_title=Vendanges : une année à oublier
no Lire aussi les notes en bas de page fait partie du plaisir.
no Relire : voilà ce que demande un grand livre.
no À lire : Germinal, Émile Zola, 1885

rule fr.related.after-quote
about Label of a teaser followed by a title without a separator
class related
lang fr
cut line
re ^\h*[>→»▶•]*\h*(?:(?:À|A) lire (?:aussi|également)|Lire (?:aussi|également)|(?:À|A) voir aussi|Voir aussi)\h?(?<related_title>[«"“\p{Lu}](?=[^\n]{15,200}$)(?![^\n]{0,198}[.!]\h*$)[^\n]*?)\h*$
yes À lire aussiTempête : le récit d’une nuit sans sommeil => related_title=Tempête : le récit d’une nuit sans sommeil
yes Lire aussi Les vignerons comptent leurs pertes => related_title=Les vignerons comptent leurs pertes
no Lire aussi Proust, c'était trop demander à des enfants de six ans.

rule fr.related.list
about Heading of a list of most read or newest articles
class related
lang fr
cut line
text {Les plus lus|Le plus lu|Les articles les plus lus|Articles les plus lus|Les plus lus dans cette section|Les plus lues|Les plus consultés|Les plus partagés|Les plus commentés|Les plus populaires|Les plus vus|Articles populaires|Articles récents|Derniers articles|Nos derniers articles|Les derniers articles|Dernières actualités|Les dernières actualités|Dernières infos|Dernières nouvelles|Les dernières nouvelles|Actualités récentes|Toute l'actualité|Toutes les actualités|Toute l'actu|Toutes les actus|Toute l'info|L'actu en continu|L'actualité en continu|L'info en continu|L'essentiel de l'actualité|À la une|A la une|À la une aujourd'hui|En ce moment|En ce moment sur|Top articles|Le top 5|Lus en ce moment|Vidéos les plus vues|Les vidéos les plus vues|Dernières vidéos|Plus de vidéos|Voir tous les articles|Tous les articles|Afficher la suite|Charger plus|Charger plus d'articles|Plus d'actualités|Autres actualités|Les plus récents|Sélection de la rédaction|La sélection de la rédaction|Le choix de la rédaction|Les tops|Actuellement en kiosque|Contenus partenaires|Services partenaires}
yes Les plus lus
yes Articles récents
yes À la une
no Les plus lus des romanciers ne sont pas les plus riches.
no En ce moment, la Loire est basse.

rule fr.related.word
about Word over a list beside chrome at the edge
class related
lang fr
at edge, beside-chrome
cut line
text {En continu|Voir plus|Voir tout|Tout voir|Afficher plus|Nos dossiers|Dossiers|Tendances|Partenaires|Services|Nos partenaires|Annonces|À lire|A lire}
yes En continu
no Services rendus à la nation
no À lire les journaux
