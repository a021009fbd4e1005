# Broken pages, old browsers.

rule nl.error.javascript
about Request to switch on JavaScript or cookies
class error-page
lang nl
cut line
re (?i)^(?=[^\n]{10,300}$)\h*(?:(?:a\.u\.b\. )?(?:schakel|zet) (?:a\.u\.b\. |alsjeblieft )?(?:java ?script|cookies)\b[^\n]{0,40}\b(?:in|aan)\b|(?:je|uw) browser (?:ondersteunt (?:geen|dit|deze|niet)|is (?:verouderd|te oud)|wordt niet (?:meer )?ondersteund)\b|java ?script (?:is|lijkt|staat|moet)\b[^.!?\n]{0,30}(?:uitgeschakeld|ingeschakeld|uit|aan)\b|(?:deze site|deze pagina) (?:vereist|heeft) java ?script\b|(?:je|u) (?:moet|dient) java ?script\b)[^\n]*$
yes Je browser ondersteunt geen video.
yes Schakel JavaScript in om deze pagina te bekijken.
no Wie JavaScript inschakelt ziet meer, zegt de kenner.

rule nl.error.page
about Message that something went wrong
class error-page
lang nl
cut line
text {Oeps, er ging iets mis|Geen resultaten gevonden}
yes Oeps, er ging iets mis
no Er ging iets mis in de laatste ronde, gaf hij toe.

rule nl.error.gone
about Message of a page that is not there, may not be seen or is out of order
class error-page
lang nl
cut line, document if little else
text {Pagina niet gevonden|De pagina bestaat niet|Fout 404|404 - Pagina niet gevonden|404 Pagina niet gevonden|De pagina die je zoekt bestaat niet|De pagina die u zoekt bestaat niet|De opgevraagde pagina bestaat niet|Deze pagina bestaat niet|Deze pagina bestaat niet meer|Toegang geweigerd|Bevestig dat je een mens bent|Website in onderhoud|Deze pagina is niet meer beschikbaar}
yes Pagina niet gevonden
no De pagina bestaat niet meer in het register.

rule nl.error.word
about What a form says when it fails, which people say, too
class error-page
lang nl
at beside-chrome
cut line
text {Er is iets misgegaan|Er ging iets mis|Er is iets fout gegaan|Probeer het opnieuw|Probeer het later opnieuw|Geen resultaten|Er is een fout opgetreden}
yes Er is iets misgegaan
no Er ging iets mis in de keuken.
