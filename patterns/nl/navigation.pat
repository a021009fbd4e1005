# Menus, skip links, pagination.

rule nl.nav.skip
about Skip link, menu button or link back to the top
class navigation
lang nl
cut line
text {Naar de inhoud|Ga naar de inhoud|Ga naar inhoud|Naar inhoud|Spring naar inhoud|Spring naar de inhoud|Ga direct naar de inhoud|Direct naar de inhoud|Direct naar content|Meteen naar de inhoud|Overslaan en naar de inhoud gaan|Doorgaan naar inhoud|Ga naar de hoofdinhoud|Ga naar hoofdinhoud|Naar hoofdinhoud|Ga naar de navigatie|Ga naar navigatie|Ga naar het menu|Open menu|Menu openen|Sluit menu|Menu sluiten|Hoofdmenu|Hoofdnavigatie|Terug naar boven|Naar boven|Ga naar boven|Terug naar begin|Terug naar home|Terug naar de homepage|Naar de homepage|Terug naar overzicht|Terug naar het overzicht|Ga naar de voettekst|Naar footer}
text Pagina <num> van <num>
text {Vorige pagina|Volgende pagina|Vorige Volgende|Vorige \| Volgende|Eerste pagina|Laatste pagina|Vorig artikel|Volgend artikel|Vorig bericht|Volgend bericht|Oudere berichten|Nieuwere berichten|Berichtnavigatie|Bericht navigatie|Berichten navigatie|Oudere posts|Nieuwere posts|Vorige post|Volgende post}
yes Ga naar de inhoud
yes Pagina 2 van 5
yes Berichtnavigatie
no Naar boven klom zij in twee uur.
no Pagina omgeslagen

rule nl.nav.legal
about Link to the legal pages of a site
class navigation
lang nl
cut line
text {Privacybeleid|Privacyverklaring|Privacy statement|Privacy en cookies|Privacy & cookies|Privacy- en cookiebeleid|Privacy- en cookieverklaring|Algemene voorwaarden|Gebruiksvoorwaarden|Leveringsvoorwaarden|Colofon|Over ons|Neem contact op|Contact opnemen|Contacteer ons|Contact met ons|Werken bij|Adverteren|Adverteren bij ons|Toegankelijkheidsverklaring|Redactiestatuut|Sitemap|Proclaimer|Tip de redactie|Tip ons}
re ^(?=[^\n]{10,300}$)(?:[^|•·–\n.!?]{2,40}[|•·–]){0,8}\h*(?:Privacybeleid|Privacyverklaring|Disclaimer|Algemene [Vv]oorwaarden|Colofon)\h*(?:[|•·–][^|•·–\n.!?]{2,40}){1,8}+\|?\h*$
yes Privacybeleid
yes Privacyverklaring | Disclaimer
no De algemene voorwaarden waren veranderd.
no Over ons praat niemand
no Veelgestelde vragen

rule nl.nav.words
about Word of a menu beside chrome at the edge
class navigation
lang nl
at edge, beside-chrome
cut line
text {Home|Start|Menu|Rubrieken|Zoeken|Zoek|Sluiten|Sluit|Openen|Terug|Vorige|Volgende|Meer|Bekijk meer|Bekijk alles|Bekijk alle|Toon meer|Laad meer|Meer laden|Meer tonen|Diensten|Thema's|Onderwerpen|Blogs|Archief|Contact|Nieuws|Laatste nieuws|Net binnen|Actueel|Multimedia|Podcasts|Video|Video's|Foto|Foto's|Galerij|Dossiers|Specials|Krant|Digitale krant|Weer|Horoscoop|Puzzels|Winkel|Webshop|Familieberichten|Vacatures|Agenda|Engels|English|Veelgestelde vragen|Klantenservice|Gedragscode|Toegankelijkheid|Wie zijn wij|Wie zijn we|Voorwaarden|Disclaimer}
text {Politiek|Economie|Sport|Voetbal|Wielrennen|Schaatsen|Tennis|Auto|Cultuur|Cultuur & Media|Samenleving|Maatschappij|Opinie|Buitenland|Binnenland|Wereld|Nederland|België|Regio|Regionaal|Lokaal|Stad|112|Misdaad|Tech|Technologie|Wetenschap|Gezondheid|Onderwijs|Reizen|Eten|Koken en eten|Film|Muziek|Televisie|TV|Mode|Lifestyle|Geld|Financieel|Ondernemen|Werk|Wonen|Milieu|Klimaat|Columns|Columnisten|Interviews|Achtergrond|Boeken|Kunst|Show|Entertainment|Media}
yes Rubrieken
yes Buitenland
no Sport die op straat ontstaat
no Nieuws van gisteren

rule nl.nav.software
about What the software of a site says of itself and its pages
class navigation
lang nl
cut line
text {Ondersteund door WordPress|Vind-ik-leuk Aan het laden...|Deze pagina bewerken|Openen in app}
yes Ondersteund door WordPress
no Deze pagina bewerken kost een dag.

rule nl.nav.blog
about Word of a blog, a manual or a help centre beside chrome
class navigation
lang nl
at edge, beside-chrome
cut line
text {Getagged|Op deze pagina|Archieven|Berichten feed|Reacties feed|WordPress.org|Stuur ons een bericht}
re ^\h*Lees meer over (?=\S)[^\n.!?:;]{3,80}$
yes Getagged
yes Lees meer over Alma Kowalska
no Archieven branden

rule nl.nav.sections
about Name of a section of a site in a run of chrome
class navigation
lang nl
at edge, beside-chrome
cut line
text {Theater|Koken|Recepten|Tuin|Huis & tuin|Energie|Natuur|Dieren|Justitie|Politie|Hockey|Formule 1|Eredivisie|Tv-gids|Brieven|Reportages|Fotoserie|Infographics|Geschiedenis|Religie|Beurs|Europa|Afrika|Azië|Royalty|Achterklap}
yes Theater
no Muziek op het plein

rule nl.nav.texts
about Longer text of a manual or blog made by a site generator, beside chrome
class navigation
lang nl
at beside-chrome
cut line
text {Fout. Klik om te vernieuwen|Je browser is offline. De afbeelding is niet geladen|Misschien wilt u uw netwerkverbinding controleren|Niet in staat resultaten op te halen|Laat het ons weten|Zou deze zoekopdracht resultaten moeten opleveren?|Probeer om te zoeken op|Maak de zoekopdracht leeg|Verwijder deze zoekopdracht uit mijn favorieten|Verwijder deze zoekopdracht uit mijn geschiedenis|Sla deze zoekopdracht op|Typ hier uw zoekopdracht|Kopieer code naar klembord|Deze pagina is gecrasht|We kunnen niet vinden waar je naar op zoek bent|Deze auteur heeft nog geen berichten geschreven|← Terug naar het hoofdmenu|Laat alle tags zien}
yes Fout. Klik om te vernieuwen
no Fout. Klik om te vernieuwen, zei hij.

rule nl.nav.terms
about Short text of a manual or blog made by a site generator, beside chrome
class navigation
lang nl
at edge, beside-chrome
cut line
text {Live bewerken|Nieuwe versie beschikbaar|Pijltoets naar beneden|Pijltoets naar boven|Zoek op|Geen resultaten voor|Doorzoek de documentatie|Geen recente zoekopdrachten|Recente zoekopdrachten|Aangedreven door Algolia|Resultaten ophalen|Scroll naar boven|Tekstterugloop in-/uitschakelen|Probeer opnieuw|pas op|Bekijk alle auteurs|Paginanavigatie blog|Nieuwere items|Oudere items|Nieuwer bericht|Ouder bericht|Navigatie recente blogitems|donkere modus|lichte modus|Bewerk deze pagina|Concept pagina|Verborgen page|Documentatie pagina|Sluit navigatiebalk|Zijbalk inklappen|Zijbalk uitklappen|Docs zijbalk|Navigatiebalk schakelen|laatste versie}
yes Live bewerken
no Live bewerken, zei hij.
