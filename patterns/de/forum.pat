# Frames of forum software.

rule de.forum.frame
about Frame of forum software around the posts
class navigation
lang de
cut line
text {Foren-Übersicht|Alle Cookies löschen|Alle Cookies des Boards löschen|Alle Zeiten sind UTC|Wer ist online|Diesen Beitrag melden|Mit Zitat antworten|Beiträge der letzten Zeit anzeigen|Neues Thema|Antwort erstellen|Vorheriges Thema|Nächstes Thema|Themen-Optionen|Druckbare Version zeigen|Jemanden per E-Mail auf dieses Thema hinweisen|Dieses Thema abonnieren|Forumregeln|Es ist dir nicht erlaubt, neue Themen zu verfassen|Es ist dir nicht erlaubt, auf Beiträge zu antworten|Es ist dir nicht erlaubt, Anhänge hochzuladen|Es ist dir nicht erlaubt, deine Beiträge zu bearbeiten|Zum Vergrößern anklicken....|Zum Vergrößern anklicken|Ungelesene Beiträge|Unbeantwortete Themen|Aktive Themen|Benutzer, die gerade dieses Thema lesen}
re ^\h*Mitglieder in diesem Forum:[^\n]{2,120}$
re ^\h*(?:Powered by|Bereitgestellt von|Forensoftware:|Community-Software:) (?:phpBB|vBulletin|XenForo|Discourse|MyBB|Invision|SMF|Flarum|WoltLab|Burning Board)\b[^\n]{0,140}$
re ^\h*Zurück zu „[^“\n]{2,60}“\h*$
yes Mit Zitat antworten
yes Foren-Übersicht
yes Mitglieder in diesem Forum: 0 Mitglieder und 3 Gäste
no Neues Thema war nun das Brot.
