# Players.

rule nl.player.notice
about Control or notice of a player
class player
lang nl
cut line
text {Video afspelen|Speel video af|Bekijk de video|Bekijk video|Bekijk hier de video|Luister naar dit artikel|Luister naar de podcast|Beluister dit artikel|Beluister artikel|Luister naar het artikel|Pauzeren|Geluid aan|Geluid uit|Dempen|Ondertiteling|Ondertiteling aan|Volledig scherm|Intro overslaan|Afspeelsnelheid|Opnieuw afspelen|Speel opnieuw af|Video niet beschikbaar|Resterende tijd|Ondertitels uit|Kijk live|Bekijk nu}
re (?i)^(?=[^\n]{10,200}$)\h*(?:(?:je|uw) browser ondersteunt (?:het|de|geen) (?:video|audio)[^\n]*|deze video is (?:niet (?:meer )?)?(?:beschikbaar|verwijderd)\b[^\n]*|de video kan niet worden (?:geladen|afgespeeld)\b[^\n]*|om deze video te (?:zien|bekijken)\b[^\n]{0,60}(?:java ?script|cookies)[^\n]*)$
yes Video afspelen
yes Luister naar dit artikel
yes Deze video is niet beschikbaar.
no Bekijk de video honderd keer en er verandert niets.

rule nl.player.word
about Word of a player beside chrome
class player
lang nl
at beside-chrome
cut line
text {Afspelen|Pauze|Audio|Video|Luister|Beluister|Live|Speel af}
yes Luister
no Pauze voor de lunch

rule nl.player.texts
about Longer text of a player and its dialogs, beside chrome
class player
lang nl
at beside-chrome
cut line
text {Zoek naar live, momenteel achter op live|Zoek naar live, momenteel live|U heeft het afspelen van de media afgebroken|Een netwerkfout heeft ervoor gezorgd dat het downloaden van de media is mislukt|Er is geen geschikte bron gevonden voor dit medium|De media is gecodeerd en we hebben niet de sleutels om het te decoderen|Dit is een extra venster|alle instellingen herstellen naar de standaardwaarden|Begin van dialoogvenster. Escape zal annuleren en het venster sluiten}
yes Zoek naar live, momenteel achter op live
no Zoek naar live, momenteel achter op live, zei hij.

rule nl.player.terms
about Short text of a player and its dialogs, beside chrome
class player
lang nl
at beside-chrome
cut line
text {Huidige tijd|Volledig scherm uit|Dempen uit|ondertiteling uit|Ondertiteling (CC)|ondertiteling (CC) uit|beschrijvingen uit|Extra venster sluiten|Extra venster|ondertiteling instellingen|beschrijvingen instellingen|Stijl tekstrand|Proportioneel sans-serif|Monospace sans-serif|Proportioneel serif|Monospace serif|Kleine Hoofdletters|Venster voor bijschriften-instellingen|Einde van dialoogvenster|Picture-in-Picture uit|Tekst Achtergrond|Achtergrond voor Ondertiteling}
yes Huidige tijd
no Huidige tijd, zei hij.
