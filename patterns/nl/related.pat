# Teasers of other documents.

rule nl.related.label
about Label or heading in front of other articles
class related
lang nl
cut line
text {Lees ook|Lees meer|Lees verder|Lees dit ook|Lees ook dit|Lees hier meer|Lees hier verder|Lees het hele artikel|Lees het volledige artikel|Lees meer over|Meer lezen|Verder lezen|Bekijk ook|Kijk ook|Luister ook|Ook interessant|Interessant voor jou|Misschien vind je dit ook interessant|Dit vind je misschien ook interessant|Dit vind je misschien ook leuk|Wellicht ook interessant|Ook interessant voor u|Aanbevolen|Aanbevolen voor jou|Aanbevolen voor u|Aanraders|Tip|Tips voor jou|Mis het niet|Ontdek meer|Ontdek ook|Deel dit}
text {Gerelateerd nieuws|Gerelateerde artikelen|Gerelateerd artikel|Gerelateerde berichten|Gerelateerde onderwerpen|Gerelateerde producten|Gerelateerde content|Gerelateerde links|Gerelateerde video's|Verwante artikelen|Verwante onderwerpen|Vergelijkbare producten|Vergelijkbare artikelen|Soortgelijke artikelen|Over hetzelfde onderwerp|Meer over|Meer over dit onderwerp|Meer van deze auteur|Meer artikelen|Meer artikelen van|Meer nieuws|Meer berichten|Meer informatie|Ander nieuws|Overig nieuws|Andere artikelen|Uit dezelfde rubriek|In deze rubriek|Meer uit}
text {Meest gelezen|Best gelezen|Het meest gelezen|Meest gelezen artikelen|Meest bekeken|Meest gedeeld|Meest besproken|Meest populair|Populair|Populaire artikelen|Populaire berichten|Recente artikelen|Recente berichten|Laatste nieuws|Het laatste nieuws|Laatste berichten|Laatste artikelen|Nieuwste berichten|Nieuwste artikelen|Uitgelicht|Uitgelichte artikelen|Trending|Nu trending|Al het nieuws|Bekijk al het nieuws|Alle berichten|Net binnen|Keuze van de redactie}
yes Lees ook:
yes Gerelateerde artikelen
yes Meest gelezen
no Lees ook Multatuli, al geeft u het niet toe.
no Meest gelezen schrijver van zijn tijd was hij niet.

rule nl.related.inline
about Label and title of another article on one line
class related
lang nl
cut line
re ^\h*[>→»▶•\[(*–—-]*\h*(?:(?:L|l)ees (?:ook|meer|verder|hier)|LEES (?:OOK|MEER|VERDER)|(?:B|b)ekijk (?:ook|hier)|BEKIJK OOK|(?:K|k)ijk ook|(?:Z|z)ie ook|ZIE OOK|(?:L|l)uister ook|LUISTER OOK|(?:O|o)ok interessant|(?:G|g)erelateerd|(?:M|m)is het niet|(?:L|l)ees hier (?:meer|verder))\h*[:|>»→–—]\h*(?=\S+\h+\S+\h+\S)(?!(?:Chapter|Section|Figure|Table|Appendix|Annex|Part|Page|Book|Article|Chapitre|Annexe|Tableau|Kapitel|Abschnitt|Abbildung|Tabelle|Anhang|Band|Capítulo|Sección|Seção|Cuadro|Tabla|Capitolo|Sezione|Hoofdstuk|Bijlage|Rozdział|Tabela|Глава|Раздел|Рис)\b|[^\n]*\b\d{1,3}:\d{1,3}\b|[^\n]*,\h*(?:1[4-9]|20)\d\d\.?\h*$)(?<related_title>\S[^\n]{5,230}?)\h*[\])]?\h*$
yes Lees ook: De rivier keert terug in haar bedding => related_title=De rivier keert terug in haar bedding
yes LEES OOK | Tien dorpen zonder water => related_title=Tien dorpen zonder water
yes Zie ook: Laatste hoedenfabriek sluit => related_title=Laatste hoedenfabriek sluit
no Lees ook 's nachts: het helpt bij het slapen.
no Lees ook: Hoofdstuk 3 van het tweede deel

rule nl.related.word
about Word over a list beside chrome
class related
lang nl
at edge, beside-chrome
cut line
text {Gerelateerd|Verwant|Suggesties|Aanbevelingen|Daarnaast|Meer video's|Trends|Zie ook}
yes Gerelateerd
no Daarnaast regende het
no Zie ook de bijlage achterin.
