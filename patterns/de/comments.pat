# Discussions under an article.

rule de.comment.login
about Prompt to log in before commenting
class comment-login
lang de
cut line
re ^(?=[^\n]{15,180}$)\h*(?:(?:Du musst|Sie müssen|Bitte|Sie müssen sich|Um)\b[^.!?\n]{0,60}\b(?:angemeldet|eingeloggt|anmelden|einloggen|registriert|Eingeloggt|Angemeldet)\b[^.!?\n]{0,30}\b(?:Kommentar\w*|kommentieren|Antwort|antworten|Kommentarfunktion)\b|(?:Melde(?:n Sie sich| dich)?|Logge(?:n Sie sich| dich)?)\b[^.!?\n]{0,30}(?:an|ein),? um (?:zu kommentieren|einen Kommentar|mitzudiskutieren|zu antworten)|Nur (?:angemeldete|registrierte) (?:Benutzer|Nutzer|Mitglieder|Leser) (?:können|dürfen)\b[^.!?\n]{0,40}(?:kommentieren|Kommentare|schreiben|bewerten)|Zum (?:Kommentieren|Antworten) (?:bitte )?(?:anmelden|einloggen))\b
yes Du musst angemeldet sein, um einen Kommentar abzugeben.
yes Bitte anmelden, um zu kommentieren
yes Nur angemeldete Benutzer können kommentieren und bewerten.
no Bitte melden, sagte der Beamte, und keine Kommentare.

rule de.comment.form
about Heading or button of a comment form
class comment-form
lang de
cut line
text {Schreibe einen Kommentar|Schreiben Sie einen Kommentar|Einen Kommentar schreiben|Kommentar schreiben|Kommentar verfassen|Kommentar hinterlassen|Hinterlasse einen Kommentar|Hinterlasse jetzt einen Kommentar|Hinterlassen Sie einen Kommentar|Kommentar hinzufügen|Kommentar abschicken|Kommentar absenden|Kommentar abgeben|Kommentieren Sie den Artikel|Kommentieren Sie diesen Artikel|Diesen Artikel kommentieren|Artikel kommentieren|Jetzt kommentieren|Dein Kommentar|Ihr Kommentar|Sag uns deine Meinung|Was meinen Sie dazu|Diskutieren Sie mit|Leserbrief schreiben} [Antworten abbrechen|Antwort abbrechen]
text {Antworten abbrechen|Antwort abbrechen|Hier klicken, um das Antworten abzubrechen|Kommentare anzeigen|Alle Kommentare anzeigen|Alle Kommentare lesen|Kommentare laden|Weitere Kommentare anzeigen|Weitere Kommentare|Mehr Kommentare|Kommentare öffnen|Kommentare schließen|Kommentare lesen|Neueste Kommentare|Letzte Kommentare|Neue Kommentare|Kommentare-Feed|Kommentare als RSS|Kommentar-Feed|Beitrags-Feed (RSS)|Noch keine Kommentare|Keine Kommentare vorhanden|Kommentare sind geschlossen|Die Kommentarfunktion ist geschlossen|Kommentare geschlossen|Kommentare deaktiviert|Die Kommentarfunktion ist deaktiviert|Kommentar melden|Beitrag melden|Kommentarnavigation|Netiquette für Kommentare|Gib hier Deinen Kommentar ein|Bitte geben Sie Ihren Kommentar ein|Bitte geben Sie hier Ihren Namen ein|Auf diesen Kommentar antworten|Abonnieren Kommentare zum Post (Atom)|Sei der Erste, der einen Kommentar schreibt|Seien Sie der Erste, der kommentiert}
text {Neuen Kommentar hinzufügen|Anmelden oder Registrieren um Kommentare zu schreiben|Diskutiere mit…|Nach Besten sortieren|Mehr Kommentare laden|Sei der Erste, der einen Kommentar abgibt|Dieser Kommentar wurde gelöscht|Starte die Diskussion…|Deine E-Mail}
yes Schreibe einen Kommentar Antworten abbrechen
yes Kommentar hinzufügen
yes Alle Kommentare anzeigen
yes Neuen Kommentar hinzufügen
no Kommentar schreiben will heute keiner mehr.

rule de.comment.notice
about Notice under a comment form
class comment-form
lang de
cut line
re ^\h*(?:(?:Deine|Ihre) E-?Mail-?Adresse wird nicht veröffentlicht\b[^\n]{0,80}|Erforderliche Felder sind (?:mit|markiert)\b[^\n]{0,30}|(?:Meinen Namen|Speichern? Sie meinen Namen|Meine Daten)\b[^\n]{0,40}(?:E-Mail|Browser)[^\n]{0,110}|Du kommentierst mit Deinem [^\n]{0,60}|Trage deine Daten unten ein oder klicke ein Icon[^\n]{0,40}|Verbinde mit %s|%d Bloggern gefällt das:?|Diese Website verwendet Akismet, um Spam zu reduzieren\.[^\n]{0,100}|Bitte (?:dieses|lass dieses|lasse dieses) Feld leer[^\n]{0,12}|Wenn du ein Mensch bist, lasse das Feld leer:?|Ihr Blog kann leider keine Beiträge per E-Mail teilen\.?|E-Mail-Überprüfung fehlgeschlagen[^\n]{0,50}|Beitrag nicht abgeschickt - E-Mail Adresse kontrollieren!?|E-Mail \(erforderlich\)[^\n]{0,50}|Name \(erforderlich\)|Pflichtfelder\h?\*?|Mit \* markierte Felder sind Pflichtfelder\.?|Abonniere Kommentare per E-Mail\.?)\h*$
yes Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert
yes Diese Website verwendet Akismet, um Spam zu reduzieren. Erfahre mehr darüber, wie deine Kommentardaten verarbeitet werden.
no Deine Adresse wird nicht veröffentlicht, versprach der Verleger.

rule de.comment.counter
about Number of comments and the like
class comment-counter
lang de
cut line
text <num> {Kommentar|Kommentare|Antworten|Antwort|Reaktionen|Bewertungen|Aufrufe|Leserkommentare|Beiträge} [anzeigen|lesen|zu diesem Artikel|schreiben]
text {Kommentare|Kommentar|Antworten|Leserkommentare}{ | : |: |}{(<num>)|<num>}
text {Alle|Zeige alle} <num> Kommentare [anzeigen|lesen]
text <num> mal geteilt
yes 54 Kommentare
yes Kommentare (6)
yes Alle 12 Kommentare anzeigen
no 54 Kommentare wurden vor Gericht verlesen.

rule de.comment.word
about Word of a comment form beside chrome
class comment-form
lang de
at edge, beside-chrome
cut line
text {Kommentar|Kommentare|Kommentieren|Antworten|Antwort|Name|Name *|Ihr Name|Dein Name|Vorname|Nachname|E-Mail|E-Mail *|eMail *|Mail|Webseite|Website|Betreff|Nachricht|Absenden|Abschicken|Senden|Abbrechen|Melden|Zitieren|Gefällt mir|Gefällt mir nicht|Bearbeiten|Löschen|Vorschau|Datum|Sortierung|Neueste|Älteste|Beliebteste|Permalink|Leserbriefe|Diskussion|Ihre Meinung|Mitdiskutieren|Netiquette|Sortieren nach|Neueste zuerst|Älteste zuerst|Keine Kommentare|Du bist der Erste}
yes Kommentare
yes Name *
no Antworten gab er keine.
no Keine Kommentare gab es dazu.
