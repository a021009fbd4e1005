# Search boxes.

rule de.search.box
about Search box and its hints
class search
lang de
cut line
text {Suche nach|Suche nach:|Suchen nach|Suchen nach:|Suchbegriff eingeben|Suche starten|Erweiterte Suche|Suche auf dieser Seite|Website durchsuchen|Diese Website durchsuchen|Seite durchsuchen|Suchbegriff hier eingeben|Keine Ergebnisse gefunden|Häufig gesucht|Suche zurücksetzen}
yes Suche nach:
yes Suchbegriff eingeben
no Suche nach Gold und finde Blei.

rule de.search.word
about Word of a search box beside chrome
class search
lang de
at edge, beside-chrome
cut line
text {Suchbegriff|Suchbegriff:|Volltextsuche|Suchformular|Suchergebnisse|Suchergebnis|Keine Ergebnisse|Keine Treffer|Suchfeld|Was suchen Sie|Wonach suchen Sie}
yes Suchbegriff
no Suchergebnisse lügen nicht.
no Was suchen Sie da oben, fragte sie.
