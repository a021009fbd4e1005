# Broken pages, old browsers.

rule de.error.javascript
about Request to switch on JavaScript or cookies
class error-page
lang de
cut line
re (?i)^(?=[^\n]{10,300}$)\h*(?:(?:bitte (?:aktivieren|erlauben|schalten) sie|bitte aktiviere|aktivieren sie(?: bitte)?|sie müssen|um (?:diese|die|alle)[^.!?\n]{0,80}(?:müssen|bitte)[^.!?\n]{0,30})\h?(?:java ?script|cookies)\b|java ?script (?:ist|muss|scheint)\b[^.!?\n]{0,40}(?:deaktiviert|aktiviert|ausgeschaltet|nicht aktiv)|(?:ihr|dein) browser (?:ist veraltet|wird nicht (?:mehr )?unterstützt|unterstützt (?:leider )?kein))
yes Bitte aktivieren Sie JavaScript in Ihrem Browser.
yes Ihr Browser ist veraltet.
no Wer JavaScript aktiviert, sieht mehr, sagt die Expertin.

rule de.error.page
about Message that something went wrong
class error-page
lang de
cut line
text {Es ist ein Fehler aufgetreten. Bitte versuchen Sie es erneut|Bitte melde dich erneut an}
yes Es ist ein Fehler aufgetreten. Bitte versuchen Sie es erneut
no Ein Fehler ist aufgetreten, als die Stimmen gezählt wurden.

rule de.error.gone
about Message of a page that is not there, may not be seen or is out of order
class error-page
lang de
cut line, document if little else
text {Seite nicht gefunden|Die Seite wurde nicht gefunden|Fehler 404|404 - Seite nicht gefunden|404 Seite nicht gefunden|Die angeforderte Seite wurde nicht gefunden|Die gesuchte Seite existiert nicht|Diese Seite existiert nicht|Zugriff verweigert|Dienst nicht verfügbar|Diese Seite ist nicht mehr verfügbar|Die von Ihnen gesuchte Seite existiert nicht|Die von Ihnen aufgerufene Seite existiert nicht|Wartungsarbeiten|Bestätigen Sie, dass Sie ein Mensch sind}
yes Seite nicht gefunden
no Die Seite wurde nicht gefunden, weil sie im Archiv klebte.

rule de.error.word
about What a form says when it fails, which people say, too
class error-page
lang de
at beside-chrome
cut line
text {Ein Fehler ist aufgetreten|Es ist ein Fehler aufgetreten|Etwas ist schiefgelaufen|Da ist etwas schiefgelaufen|Bitte versuchen Sie es erneut|Bitte versuchen Sie es später erneut}
yes Ein Fehler ist aufgetreten
no Etwas ist schiefgelaufen an jenem Tag.
