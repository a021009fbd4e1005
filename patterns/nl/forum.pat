# Frames of forum software.

rule nl.forum.frame
about Frame of forum software around the posts
class navigation
lang nl
cut line
text {Forumoverzicht|Verwijder cookies|Verwijder alle forumcookies|Alle tijden zijn UTC|Wie is er online|Meld dit bericht|Reageer met citaat|Nieuw onderwerp|Plaats reactie|Vorig onderwerp|Volgend onderwerp|Gerelateerde onderwerpen|Discussietools|Vergelijkbare discussies|Klik om te vergroten...|Berichten van vorige weergeven}
re ^\h*Gebruikers op dit forum:[^\n]{2,120}$
re ^\h*(?:Powered by|Mogelijk gemaakt door) (?:phpBB|vBulletin|XenForo|Discourse|MyBB|Invision|SMF|Flarum)\b[^\n]{0,140}$
re ^\h*Terug naar [“"«][^”"»\n]{2,60}[”"»]\h*$
yes Reageer met citaat
yes Forumoverzicht
no Nieuw onderwerp van gesprek
