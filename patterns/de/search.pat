# Search boxes.

rule de.search.box
about Search box and its hints
class search
lang de
cut line
text {Suche nach|Suche nach:|Suchen nach|Suchen nach:|Suchbegriff|Suchbegriff:|Suchbegriff eingeben|Suche starten|Erweiterte Suche|Volltextsuche|Suchformular|Suche auf dieser Seite|Website durchsuchen|Diese Website durchsuchen|Seite durchsuchen|Was suchen Sie|Wonach suchen Sie|Suchergebnisse|Suchergebnis|Suchbegriff hier eingeben|Keine Ergebnisse|Keine Ergebnisse gefunden|Keine Treffer|Häufig gesucht|Suchfeld|Suche zurücksetzen}
yes Suche nach:
yes Suchbegriff eingeben
no Suche nach Gold und finde Blei.
