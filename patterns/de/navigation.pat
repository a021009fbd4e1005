# Menus, skip links, pagination.

rule de.nav.skip
about Skip link, menu button or link back to the top
class navigation
lang de
cut line
text {Zum Inhalt springen|Springe zum Inhalt|Direkt zum Inhalt|Zum Inhalt wechseln|Zum Inhalt|Zum Hauptinhalt springen|Zum Hauptinhalt|Zur Navigation springen|Zur Navigation|Zur Hauptnavigation|Zur Hauptnavigation springen|Zum Menü|Zum Seitenanfang|Zum Anfang|Nach oben|Nach oben scrollen|Zurück nach oben|Navigation überspringen|Springe direkt zu|Seitenanfang|Zur Startseite|Zurück zur Startseite|Zurück zur Übersicht|Zur Übersicht|Zurück zur Liste|Hauptmenü|Hauptnavigation|Servicemenü|Servicenavigation|Metanavigation|Navigation und Service|Unternavigationspunkte|Menü öffnen|Menü schließen|Menü anzeigen|Navigation öffnen|Navigation schließen|Navigation umschalten|Navigation ein-/ausblenden|Suche öffnen|Suche schließen|Sie sind hier|Sie befinden sich hier|Du bist hier|Brotkrümelnavigation|Beitragsnavigation|Beitrags-Navigation|Seitennummerierung der Beiträge|Fußbereich|Fußzeile|Footer-Menü|Inhaltsverzeichnis anzeigen|Nächste Seite|Vorherige Seite|Seite drucken|Weitere Beiträge laden|Mehr laden|Ältere Beiträge|Neuere Beiträge|Bildergalerie öffnen|Monat auswählen|Wähle den Monat|Kategorie auswählen|In neuem Fenster öffnen|Öffnet in neuem Fenster|Wird in neuem Fenster geöffnet|Externer Link|Barriere melden|Mobile Version|Desktop-Version|Seite <num> von <num>}
yes Zum Inhalt springen
yes Nach oben
yes Seite 2 von 5
no Zum Inhalt springen die Zeugen erst spät.
no Nach oben zog es ihn nie.
no Seite 12

rule de.nav.legal
about Link to the legal pages of a site
class navigation
lang de
cut line
text {Impressum|Datenschutzerklärung|Datenschutzhinweis|Datenschutzhinweise|Nutzungsbedingungen|AGB|AGBs|Allgemeine Geschäftsbedingungen|Widerrufsbelehrung|Impressum & Datenschutz|Impressum und Datenschutz|Impressum Datenschutz|Impressum / Datenschutz|Datenschutz & Impressum|Datenschutz Impressum|Impressum Kontakt|Kontakt Impressum|Kontakt & Impressum|Impressum AGB Datenschutz|AGB Datenschutz Impressum|Erklärung zur Barrierefreiheit|Barrierefreiheitserklärung|Wir über uns|Kontaktieren Sie uns|Kontakt zur Redaktion|Verträge hier kündigen|Vertrag kündigen|Fehler melden|Fehler gefunden|Fehler im Artikel melden}
re ^(?=[^\n]{10,300}$)(?:[^|•·–\n.!?]{2,40}[|•·–]){0,8}\h*(?:Impressum|Datenschutz|Datenschutzerklärung|AGB)\h*(?:[|•·–][^|•·–\n.!?]{2,40}){1,8}+\|?\h*$
yes Impressum
yes Impressum | Datenschutz
no Das Impressum fehlte auf der ersten Seite.
no Datenschutz geht alle an
no Datenschutz
no Haftungsausschluss

rule de.nav.words
about Word of a menu beside chrome at the edge
class navigation
lang de
at edge, beside-chrome
cut line
text {Startseite|Start|Home|Menü|Suche|Suchen|Schließen|Öffnen|Zurück|Weiter|Nächste|Vorherige|Mehr|Übersicht|Themen|Rubriken|Ressorts|Aktuell|Aktuelles|Nachrichten|News|Politik|Wirtschaft|Sport|Kultur|Panorama|Gesellschaft|Wissen|Wissenschaft|Technik|Digital|Netzwelt|Gesundheit|Reise|Reisen|Auto|Meinung|Regional|Lokales|International|Deutschland|Welt|Video|Videos|Bilder|Fotos|Podcast|Podcasts|Mediathek|Wetter|Archiv|Service|Services|Shop|Kontakt|Presse|Termine|Veranstaltungen|Karriere|Jobs|Hilfe|FAQ|Links|Downloads|Über uns|Redaktion|Werbung|Anzeigen|Partner|Navigation|Inhalt|Seiten|Magazin|Blog|Forum|Autoren|Autor|Kategorien|Schlagworte|Leben|Familie|Lifestyle|Ratgeber|Leichte Sprache|Gebärdensprache|English|Deutsch|OK|Ja|Nein|Abbrechen|Speichern|Einstellungen|Ergebnisse|Statistik|Meta|Sitemap|Kleinanzeigen|Immobilien|Stellenangebote|Stellenmarkt|Trauer|Horoskop|Rätsel|Spiele|Gewinnspiele|Multimedia|Bildergalerie|Ticker|Liveticker|Audio|Mediadaten|Rechtliches|Kontaktformular|Mehr anzeigen|Mehr erfahren|Weniger anzeigen|Alle anzeigen|Bitte wählen|Datenschutz|Rechtliche Hinweise|Haftungsausschluss|Widerrufsrecht}
yes Startseite
yes Politik
no Politik ist nicht ihre Sache.

rule de.nav.software
about What the software of a site says of itself and its pages
class navigation
lang de
cut line
text {Mit Stolz präsentiert von WordPress|Gefällt mir Wird geladen …|Diese Seite bearbeiten|Zurück an den Anfang|In App öffnen}
yes Mit Stolz präsentiert von WordPress
no Diese Seite bearbeiten die Winde.

rule de.nav.blog
about Word of a blog, a manual or a help centre beside chrome
class navigation
lang de
at edge, beside-chrome
cut line
text {Veröffentlicht in|Auf dieser Seite|WordPress.org|Sortiere nach|Feed der Einträge|Schreiben Sie uns eine Nachricht}
re ^\h*Weiterlesen über (?=\S)[^\n.!?:;]{3,80}$
yes Veröffentlicht in
yes Weiterlesen über Alma Kowalska
no Veröffentlicht in Berlin

rule de.nav.sections
about Name of a section of a site in a run of chrome
class navigation
lang de
at edge, beside-chrome
cut line
text {Publikationen|Geschichte|Medien|Musik|Pressemitteilungen|Unternehmen|Bildung|Team|Nachhaltigkeit|Bücher|Projekte|Fußball|Finanzen|Recht|Rezepte|Informationen|Ausbildung|Produkte|Ernährung|Organisation|Weitere Informationen|Verkehr|Mobilität|Community|Ansprechpartner|Allgemein|Sonstiges|Wohnen|Pressekontakt|Literatur|Kolumnen|Kolumne|Formel 1|Energie|Artikel|Mitmachen|Jugend|Vorstand|Tiere|Tickets|Interview|Interviews|Hintergrund|Hintergründe|Umwelt|Transparenz|Tests|Kalender|Forschung|Essen & Trinken|Ausland|Inland|Sicherheit|Corona|Coronavirus|Landwirtschaft|Landesverbände|Inhaltsverzeichnis|Verband|Geschäftsstelle|Eishockey|Verlag|Tipps|Statistiken|Leserreisen|Kino|Bundesliga|Games|Freizeit|Psychologie|Garten|Digitalisierung|Aktionen|Präsidium|Klimaschutz|Kinder|Information|Glossar|Fotografie|Barrierefreiheit|Aktuelle Ausgabe|Fernsehen|Wintersport|Netzwerk|Marketing|Leitbild|Internet|Erneuerbare Energien|Ehrenamt|Ausschreibungen|Anfahrt|Zeitschriften|Unsere Partner|Fashion|Zubehör|TV-Programm|Schwerpunkte|Schule|Programm|Klima}
text {Industrie|Historie|Fitness|Auszeichnungen|Wer wir sind|Weiterbildung|Training|Senioren|Seminare|Prävention|Mehr Sport|Jobbörse|Intern|Frauen|Beratung|Blogroll|Referenzen|Polizei|Motorsport|Livestream|Kooperationen|Kooperationspartner|Klimawandel|Inklusion|Champions League|Börse|Basketball|Wahlen|Verbraucher|Standorte|Sprache|Sprachen|Shopping|Satzung|Regionen|Meldungen|Markt|Marken|Arbeit|Öffnungszeiten|Wettbewerbe|Weitere Angebote|Vereine|Unterhaltung|Theater|Testberichte|Rezensionen|Länder|Kommunikation|Handball|Bildergalerien|Ausrüstung|Arbeitsrecht|Veranstaltungskalender|Smart Home|Radsport|Produkttests|Neuigkeiten|Motorrad|Kampagnen|Feuilleton|Energiewende|Blaulicht|Aktuelles Heft|Themen A-Z|Presseverteiler|Experten|Elektromobilität|Debatte|Anbieter|Serien|Versicherungen|Umfragen|Themenwelten|Pressefotos|Organigramm|Offene Stellen|Mitglieder|Menschen|Medizin|Leistungen|Jahresberichte|Jagd|Haus & Garten|Heftarchiv|Vermischtes|Preisvergleich|Stars|Sportarten|Tennis|Börsenkurse}
yes Publikationen
no Musik spielte auf dem Platz.

rule de.nav.texts
about Longer text of a manual or blog made by a site generator, beside chrome
class navigation
lang de
at beside-chrome
cut line
text {Fehler. Zum neu laden klicken|Browser ist offline. Bild nicht geladen|Danke für Ihr Feedback!|Dieses Gespräch aus dem Verlauf entfernen|Suche in der Dokumentation|Geben Sie hier Ihre Suche ein|Es wurden keine Ergebnisse gefunden|Zurück nach oben scrollen|Die Seite ist abgestürzt|Wir konnten nicht finden, wonach Sie gesucht haben|Blog Post Seiten Navigation|Navigation der letzten Beiträge im Blog|← Zurück zum Hauptmenü}
yes Fehler. Zum neu laden klicken
no Fehler. Zum neu laden klicken, sagte er.

rule de.nav.terms
about Short text of a manual or blog made by a site generator, beside chrome
class navigation
lang de
at edge, beside-chrome
cut line
text {Neue Version verfügbar|Gesucht nach|Verwandte Quellen|Denkt nach|Zurück zur Suche|Frage absenden|No results for|Zurück zur Stichwortsuche|Dokumentation durchsuchen|Weitere Frage stellen|Letzte Gespräche|Unterstützt von Algolia|Neue Ergebnisse abrufen|Nochmal versuchen|View All Authors|Navigation der Blog-Listenseite|Neuere Einträge|Ältere Einträge|Neuer Post|Älterer Post|dunkler Modus|heller Modus|Dokumentation Seiten|Seitenleiste einklappen|Seitenleiste ausklappen|letzte Version|Alle Tags anzeigen}
yes Neue Version verfügbar
no Neue Version verfügbar, sagte er.
