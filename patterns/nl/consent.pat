# Cookie banners and privacy notices.

rule nl.consent.button
about Button or link of a consent dialog
class consent
lang nl
cut line
text {Accepteer|Accepteren|Weiger|Weigeren|Sta|Beheer|Accepteer alle|Weiger alle|Alle} {cookies|alle cookies|cookies toe|cookies accepteren|cookies weigeren|cookies toestaan}
text {Alles accepteren|Alles weigeren|Alles afwijzen|Accepteren en sluiten|Akkoord en sluiten|Akkoord en doorgaan|Voorkeuren opslaan|Voorkeuren aanpassen|Opslaan en sluiten|Alleen noodzakelijke|Alleen noodzakelijke cookies|Alleen functionele cookies|Selectie toestaan|Cookie-instellingen|Cookie instellingen|Cookievoorkeuren|Cookiebeleid|Cookieverklaring|Cookiestatement|Cookies beheren|Privacyinstellingen|Privacy-instellingen|Privacyvoorkeuren|Gebruik van cookies|Over cookies|Meer over cookies|Noodzakelijke cookies|Strikt noodzakelijke cookies|Analytische cookies|Functionele cookies|Marketingcookies|Marketing cookies|Tracking cookies|Voorkeuren beheren|Toestemming beheren|Beheer toestemming|Cookies instellen|Toon details}
yes Alle cookies accepteren
yes Cookiebeleid
yes Alles weigeren
no Accepteer cookies van vreemden nooit, zei moeder.

rule nl.consent.sentence
about Sentence of a cookie banner
class consent
lang nl
cut line
re (?i)^(?=.{20,900}$)\h*(?:(?:deze|onze) (?:web)?site(?: [\w.-]+)? (?:maakt gebruik van|gebruikt) (?:\w+ ){0,4}cookies\b|(?:[\w.-]+ )?(?:maakt|maken) gebruik van (?:\w+ ){0,4}cookies\b|(?:wij|we) (?:gebruiken|plaatsen) (?:\w+ ){0,4}cookies\b|(?:wij|we) en onze partners\b[^.]{0,120}\b(?:cookies|apparaat|gegevens)\b|door (?:verder te (?:gaan|surfen)|gebruik te maken|op [^.]{0,40} te klikken|deze (?:web)?site te (?:gebruiken|bezoeken))\b[^.]{0,140}\b(?:akkoord|accepteer|accepteert|toestemming|stem)\b|(?:je|u) kunt (?:je|uw) (?:voorkeuren|toestemming|cookie-?instellingen)\b[^.]{0,80}\b(?:aanpassen|wijzigen|intrekken)\b|ik (?:ga akkoord met|heb)[^.]{0,40}\b(?:privacy(?:beleid|verklaring)|voorwaarden)\b)[^\n]*$
yes Wij gebruiken cookies om onze website te verbeteren.
yes Deze website maakt gebruik van functionele cookies.
yes Door verder te gaan op deze website gaat u akkoord met het plaatsen van cookies.
no Thuis gebruiken wij meel en geen koekjes uit een pak.

rule nl.consent.word
about Words of a consent dialog beside chrome
class consent
lang nl
at edge, beside-chrome
cut line
text {Accepteren|Accepteer|Weigeren|Akkoord|Ik ga akkoord|Begrepen|Privacy|Altijd actief|Cookies|Instellen|Aanpassen|Meer informatie|Gerechtvaardigd belang|Leveranciers|Doeleinden|Meer opties}
yes Akkoord
no Privacy en macht
no Altijd actief gebleven

rule nl.consent.manager
about What a consent manager calls its choices
class consent
lang nl
cut line
text {Mijn keuzes bevestigen|Prestatiecookies|Doelgroepgerichte cookies|Doorgaan zonder te accepteren|Bekijk onze partners|Opties beheren|Wij hechten waarde aan uw privacy|We hechten waarde aan je privacy|Je privacy is belangrijk voor ons|Uw privacy is belangrijk voor ons|Voorkeurenmenu|Voorkeuren opslaan|Accepteren en doorgaan}
yes Mijn keuzes bevestigen
yes Prestatiecookies
no Opties beheren de handel.

rule nl.consent.texts
about Longer text of a consent dialog, beside chrome
class consent
lang nl
at beside-chrome
cut line
text {sta je alle diensten van derden toe|Deze site maakt gebruik van cookies en geeft u controle over wat u wilt activeren|Bekijk de officiële website|Toon/verberg informatie over cookie opslag|Sta alle cookies toe|Specifieke toestemming voor Google-services}
yes sta je alle diensten van derden toe
no sta je alle diensten van derden toe, zei hij.

rule nl.consent.terms
about Short text of a consent dialog, beside chrome
class consent
lang nl
at edge, beside-chrome
cut line
text {Beheer instellingen|OK, accepteer alle|Cookiesbanner verbergen|niet toegestaan|Cookies beheer paneel|Cookie detail voor|op onze site|Weiger alle cookies|Bezoekers meting|Sociale netwerken|Verplichte cookies}
yes Beheer instellingen
no Beheer instellingen, zei hij.
