# Frames of forum software.

rule it.forum.frame
about Frame of forum software around the posts
class navigation
lang it
cut line
text {Cancella cookie|Cancella cookie del forum|Tutti gli orari sono UTC|Chi c’è in linea|Segnala questo messaggio|Rispondi citando|Nuovo argomento|Argomento precedente|Argomento successivo|Visualizza ultimi messaggi|Strumenti discussione|Discussioni simili|Clicca per allargare...|Permessi di invio}
re ^\h*Visitano il forum:[^\n]{2,120}$
re ^\h*(?:Creato da|Powered by) (?:phpBB|vBulletin|XenForo|Discourse|MyBB|Invision|SMF|Flarum)\b[^\n]{0,140}$
re ^\h*Torna a [“"«][^”"»\n]{2,60}[”"»]\h*$
yes Rispondi citando
yes Tutti gli orari sono UTC
no Nuovo argomento di conversazione
