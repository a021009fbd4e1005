# Frames of wikis.

rule nl.wiki.frame
about Frame of a wiki around its text
class navigation
lang nl
cut line
text {Uit Wikipedia, de vrije encyclopedie|Naar navigatie springen|Naar zoeken springen|Naar navigatie springen Naar zoeken springen|Links naar deze pagina|Gerelateerde wijzigingen|Speciale pagina's|Permanente koppeling|Paginagegevens|Deze pagina citeren|Downloaden als PDF|Printervriendelijke versie|Printvriendelijke versie|Wikidata-item|Verkorte URL verkrijgen|QR-code downloaden|Inhoudsopgave omschakelen|Brontekst bewerken|Brontekst bekijken|Geschiedenis weergeven|Recente wijzigingen|Willekeurige pagina|Koppelingen bewerken|\[bewerken \| brontekst bewerken\]|\[brontekst bewerken\]}
yes Links naar deze pagina
yes [bewerken | brontekst bewerken]
no Links naar deze pagina kijkend zag hij niets.

rule nl.wiki.edited
about Line that says when a wiki page was last changed
class timestamp
lang nl
cut line
text Deze pagina is voor het laatst bewerkt op <date:modified>[ om <clock>]
yes Deze pagina is voor het laatst bewerkt op 3 maart 2019 om 10:15. => modified=3 maart 2019
no Deze pagina is voor het laatst bewerkt door een monnik.

rule nl.wiki.licence
about Licence under the text of a wiki
class copyright
lang nl
cut line
re ^\h*De (?:tekst|inhoud) is beschikbaar onder (?:de )?(?:licentie )?(?:Creative Commons|CC[ -]BY|GNU)[^\n]{0,260}$
yes De tekst is beschikbaar onder de licentie Creative Commons Naamsvermelding/Gelijk delen, er kunnen aanvullende voorwaarden van toepassing zijn.
no De tekst is beschikbaar onder de toonbank.
