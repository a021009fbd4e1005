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
about Message of a page that is not there
class error-page
lang de
cut line
text {Seite nicht gefunden|Die Seite wurde nicht gefunden|Fehler 404|404 - Seite nicht gefunden|404 Seite nicht gefunden|Die angeforderte Seite wurde nicht gefunden|Die gesuchte Seite existiert nicht|Diese Seite existiert nicht|Ein Fehler ist aufgetreten|Es ist ein Fehler aufgetreten|Es ist ein Fehler aufgetreten. Bitte versuchen Sie es erneut|Bitte versuchen Sie es später erneut|Bitte versuchen Sie es erneut|Zugriff verweigert|Dienst nicht verfügbar|Etwas ist schiefgelaufen|Da ist etwas schiefgelaufen|Bitte melde dich erneut an}
yes Seite nicht gefunden
yes Es ist ein Fehler aufgetreten.
no Ein Fehler ist aufgetreten, als die Stimmen gezählt wurden.
