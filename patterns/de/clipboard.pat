# What a button that copies an address says before and after.

rule de.clipboard.button
about Copy-link button and its feedback
class clipboard
lang de
cut line
text {Link kopieren|Link kopiert|Kopiert|Kopiert!|Link in die Zwischenablage kopieren|Link in die Zwischenablage kopiert|In die Zwischenablage kopiert|In die Zwischenablage kopieren|Der Link wurde kopiert|Der Link wurde in die Zwischenablage kopiert|Artikellink kopieren|URL kopieren|URL kopiert|Kurzlink kopieren}
yes Link kopieren
yes Link kopiert!
no Kopiert wurde das Bild schon im Mittelalter.
