# Cookie banners and privacy notices.

rule de.consent.button
about Button or link of a consent dialog
class consent
lang de
cut line
text {Alle akzeptieren|Alle ablehnen|Alle Cookies akzeptieren|Alle Cookies ablehnen|Cookies akzeptieren|Cookies ablehnen|Cookies zulassen|Alle zulassen|Auswahl erlauben|Auswahl speichern|Auswahl akzeptieren|Nur notwendige Cookies|Nur notwendige Cookies akzeptieren|Nur essenzielle Cookies akzeptieren|Nur Essenzielle|Akzeptieren und schließen|Akzeptieren & schließen|Zustimmen und weiter|Einstellungen speichern|Einstellungen verwalten|Cookie-Einstellungen|Cookie Einstellungen|Cookie-Einstellungen ändern|Cookie-Richtlinie|Cookie-Zustimmung verwalten|Cookie-Details|Cookie-Informationen anzeigen|Cookie-Informationen ausblenden|Cookie-Informationen anzeigen Cookie-Informationen ausblenden|Individuelle Datenschutzeinstellungen|Datenschutzeinstellungen|Datenschutz-Einstellungen|Privatsphäre-Einstellungen|Wir verwenden Cookies|Einwilligung verwalten|Einwilligung widerrufen|Vendoren-Liste|Notwendige Cookies|Statistik-Cookies|Marketing-Cookies|Nutzungsbasierte Onlinewerbung|Nutzungsbasierte Online-Werbung|Nutzungsbasierte Online Werbung|Hinweis zur Verwendung von Cookies|Cookies verwalten|Consent-Einstellungen|Tracking-Einstellungen|Weiter mit Werbung|Inhalt entsperren|Externen Inhalt laden|Inhalte immer anzeigen|YouTube immer entsperren|Externe Inhalte erlauben}
yes Alle akzeptieren
yes Cookie-Einstellungen
no Alle akzeptieren den Plan, nur einer nicht.

rule de.consent.sentence
about Sentence of a cookie banner
class consent
lang de
cut line
re (?i)^(?=.{20,900}$)\h*(?:(?:diese|unsere) (?:web)?(?:site|seite)(?: [\w.-]+)? (?:verwendet|nutzt|benutzt|setzt) (?:\w+ ){0,3}cookies\b|datenschutz (?:&|und) cookies: diese website|wir (?:verwenden|nutzen|setzen)(?: auf unserer (?:web)?(?:site|seite))? (?:\w+ ){0,3}cookies\b|um (?:unsere (?:web)?(?:site|seite)|dir ein optimales erlebnis|ihnen)\b[^.]{0,120}\bcookies\b|durch die (?:weitere )?nutzung (?:unserer|der|dieser)\b[^.]{0,80}\bcookies\b|(?:mit|durch)(?: dem| der| die)? (?:klick|laden des (?:videos|beitrags|tweets|inhalts))\b[^.]{0,60}(?:akzeptieren|stimmen|einverstanden)|weitere informationen, beispielsweise zur kontrolle von cookies|(?:essenzielle|statistik|marketing|notwendige|funktionale)[ -]?cookies (?:ermöglichen|erfassen|werden|helfen|sind)\b|inhalte von (?:videoplattformen|externen)|hier finden sie eine übersicht über alle verwendeten cookies|die technische speicherung oder der zugang\b|speichert die einstellungen der besucher\b|an dieser stelle finden sie (?:einen |externe)?\h?(?:externen? )?inhalte?)
yes Diese Website verwendet Cookies, um Ihnen den Besuch zu erleichtern.
yes Wir verwenden Cookies, um Inhalte und Anzeigen zu personalisieren.
yes Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung von YouTube.
no Wir essen Cookies, wenn niemand zusieht.

rule de.consent.word
about Words of a consent dialog beside chrome
class consent
lang de
at edge, beside-chrome
cut line
text {Zustimmen|Ich stimme zu|Ich akzeptiere|Privatsphäre|Immer aktiv|Inhalt laden|Video laden|Berechtigtes Interesse|Dienste|Anbieter|Zwecke|Mehr Optionen|Essenziell|Externe Medien|Stumm schalten}
yes Zustimmen
no Privatsphäre ist ein Recht.
no Immer aktiv geblieben

rule de.consent.manager
about What a consent manager calls its choices
class consent
lang de
cut line
text {Meine Auswahl bestätigen|Unbedingt erforderliche Cookies|Leistungs-Cookies|Funktionelle Cookies|Cookies für Marketingzwecke|Ohne Einwilligung fortfahren|Weiter ohne Einwilligung|Unsere Partner anzeigen|Dienste speichern|Wir schätzen Ihre Privatsphäre|Ihre Privatsphäre ist uns wichtig|Wir respektieren deine Privatsphäre|Wir respektieren Ihre Privatsphäre|Liste der Partner (Lieferanten)|Individuelle Datenschutzeinstellungen|Nur essenzielle Cookies akzeptieren|Nur notwendige Cookies|Cookie-Informationen anzeigen|Cookie-Informationen ausblenden|Cookie-Details|Auswahl speichern|Auswahl bestätigen|Einstellungen verwalten|Optionen verwalten|Alle Cookies akzeptieren|Alle Cookies ablehnen}
yes Meine Auswahl bestätigen
yes Unbedingt erforderliche Cookies
no Meine Auswahl bestätigen die Preise.

rule de.consent.texts
about Longer text of a consent dialog, beside chrome
class consent
lang de
at beside-chrome
cut line
text {stimmen Sie der Benutzung von externen Diensten zu|Spezifische Zustimmung zu Google-Diensten}
yes stimmen Sie der Benutzung von externen Diensten zu
no stimmen Sie der Benutzung von externen Diensten zu, sagte er.

rule de.consent.terms
about Short text of a consent dialog, beside chrome
class consent
lang de
at edge, beside-chrome
cut line
text {Cookies-Banner ausblenden|Weiter lesen|Zur offiziellen Webseite|Zeige/Verberge Cookie-Einstellungen|Cookie Details für|auf unserer Seite|Erlaube alle Cookies|Verbiete alle Cookies|nicht erlaubt|Besucher Zähldienste}
yes Cookies-Banner ausblenden
no Cookies-Banner ausblenden, sagte er.
