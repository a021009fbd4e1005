# Teasers of other documents.

rule pl.related.label
about Label or heading in front of other articles
class related
lang pl
cut line
text {Czytaj także|Czytaj również|Czytaj też|Czytaj więcej|Czytaj dalej|Przeczytaj także|Przeczytaj również|Przeczytaj też|Przeczytaj więcej|Przeczytaj cały artykuł|Czytaj cały artykuł|Czytaj całość|Zobacz także|Zobacz również|Zobacz więcej|Obejrzyj także|Posłuchaj też|Warto przeczytać|Warto zobaczyć|Sprawdź także|Sprawdź również|Sprawdź też|Może Cię zainteresować|Mogą Cię zainteresować|Może Cię również zainteresować|To może Cię zainteresować|To Cię zainteresuje|Może Ci się spodobać|Polecane dla Ciebie|Polecamy także|Polecamy też|Polecamy również|Nie przegap|Dowiedz się więcej|Więcej na ten temat|Więcej na temat}
text {Powiązane artykuły|Artykuły powiązane|Powiązane tematy|Powiązane wpisy|Powiązane treści|Powiązane posty|Powiązane produkty|Podobne artykuły|Podobne wpisy|Podobne produkty|Podobne tematy|W temacie|Na ten temat|Tego samego autora|Inne artykuły|Inne artykuły autora|Inne artykuły tego autora|Więcej artykułów|Więcej wiadomości|Więcej z działu|Więcej od autora|Pozostałe artykuły|Pozostałe wiadomości|W tej kategorii|Z tej samej kategorii|Zobacz w serwisie}
text {Najczęściej czytane|Najpopularniejsze|Najpopularniejsze artykuły|Najchętniej czytane|Najczęściej komentowane|Najchętniej komentowane|Najczęściej oglądane|Popularne|Popularne artykuły|Popularne wpisy|Popularne teraz|Ostatnie wpisy|Ostatnie artykuły|Najnowsze artykuły|Najnowsze wpisy|Najnowsze wiadomości|Ostatnio dodane|Na czasie|Na topie|Gorące tematy|Wyróżnione|Wszystkie artykuły|Wszystkie wiadomości|Zobacz wszystkie artykuły|Ostatnie wiadomości|Z ostatniej chwili|Wybór redakcji}
yes Czytaj także:
yes Powiązane artykuły
yes Najczęściej czytane
no Czytaj także Prusa, choćby po kryjomu.
no Popularne były wtedy kapelusze.

rule pl.related.inline
about Label and title of another article on one line
class related
lang pl
cut line
re ^\h*[>→»▶•\[(*–—-]*\h*(?:(?:C|c)zytaj (?:także|również|też|więcej|dalej)|CZYTAJ (?:TAKŻE|RÓWNIEŻ|TEŻ|WIĘCEJ)|(?:P|p)rzeczytaj (?:także|również|też|koniecznie)|PRZECZYTAJ(?: (?:TAKŻE|RÓWNIEŻ|TEŻ))?|(?:Z|z)obacz (?:także|również|też)|ZOBACZ (?:TAKŻE|RÓWNIEŻ|TEŻ)|(?:S|s)prawdź (?:także|również|też)|(?:O|o)bejrzyj także|(?:P|p)olecamy|POLECAMY|(?:N|n)ie przegap|(?:W|w)arto przeczytać|(?:W|w)ięcej)\h*[:|>»→–—]\h*(?=\S+\h+\S+\h+\S)(?!(?:Chapter|Section|Figure|Table|Appendix|Annex|Part|Page|Book|Article|Chapitre|Annexe|Tableau|Kapitel|Abschnitt|Abbildung|Tabelle|Anhang|Band|Capítulo|Sección|Seção|Cuadro|Tabla|Capitolo|Sezione|Hoofdstuk|Bijlage|Rozdział|Tabela|Глава|Раздел|Рис)\b|[^\n]*\b\d{1,3}:\d{1,3}\b|[^\n]*,\h*(?:1[4-9]|20)\d\d\.?\h*$)(?<related_title>\S[^\n]{5,230}?)\h*[\])]?\h*$
yes Czytaj także: Rzeka wraca do koryta => related_title=Rzeka wraca do koryta
yes ZOBACZ TEŻ: Dziesięć wsi bez wody => related_title=Dziesięć wsi bez wody
yes Przeczytaj również: Ostatnia fabryka kapeluszy znika => related_title=Ostatnia fabryka kapeluszy znika
no Czytaj także nocą: to pomaga zasnąć.
no Czytaj także: Rozdział 3 tomu drugiego

rule pl.related.word
about Word over a list beside chrome
class related
lang pl
at edge, beside-chrome
cut line
text {Powiązane|Podobne|Sugerowane|Rekomendowane|Ponadto|Trendy|Więcej wideo|Polecamy|Zobacz też}
yes Powiązane
no Ponadto padało
no Polecamy się na przyszłość
