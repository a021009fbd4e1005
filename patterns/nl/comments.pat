# Discussions under an article.

rule nl.comment.login
about Prompt to log in before commenting
class comment-login
lang nl
cut line
text {Log in|Meld je aan|Meld u aan|Registreer je|Login|Log in of registreer|Je moet ingelogd zijn|U moet ingelogd zijn|Je moet inloggen|U moet inloggen|Je moet zijn ingelogd|U dient ingelogd te zijn|Word abonnee|Je dient ingelogd te zijn} om {te reageren|te kunnen reageren|een reactie te plaatsen|een reactie te geven|een reactie achter te laten|een reactie te kunnen plaatsen|mee te praten|te antwoorden|mee te discussiëren|te stemmen|reacties te plaatsen}
text {Je moet|U moet} {ingelogd|inloggen|zijn ingelogd} {zijn om een reactie te plaatsen|op om een reactie te plaatsen|op te reageren}
text {Alleen abonnees kunnen reageren|Reageren is alleen voor abonnees|Alleen geregistreerde gebruikers kunnen reageren}
yes Log in om te reageren
yes Je moet ingelogd zijn om een reactie te plaatsen.
no Om te reageren op de aanval belde hij de radio.

rule nl.comment.form
about Heading or button of a comment form
class comment-form
lang nl
cut line
text {Geef|Plaats|Schrijf|Laat|Voeg|Bekijk|Toon|Verberg|Lees|Laad|Deel|Verstuur} {een reactie|je reactie|uw reactie|reactie|reacties|de reacties|meer reacties|alle reacties|een reactie achter|een reactie toe|je mening} [Reactie annuleren|Antwoord annuleren]
text {Reactie annuleren|Antwoord annuleren|Reageer als eerste|Wees de eerste die reageert|Wees de eerste om te reageren|Nog geen reacties|Er zijn nog geen reacties|Reacties gesloten|Reacties zijn gesloten|Reageren niet meer mogelijk|Reacties uitgeschakeld|Recente reacties|Laatste reacties|Alle reacties|Reactie plaatsen|Reactie melden|Meld misbruik|Meld deze reactie|Huisregels|Reageer op dit artikel|Reageer op dit bericht|Praat mee|Discussieer mee|Sorteer op|Een reactie posten|Reactie versturen}
text {Reactie toevoegen|Inloggen of registreren om te reageren|Doe mee aan de discussie…|Sorteer op beste|Meer reacties laden|Deze reactie is verwijderd|Stuur mij een e-mail als er vervolgreacties zijn|Stuur mij een e-mail als er nieuwe berichten zijn}
yes Geef een reactie Reactie annuleren
yes Reageer op dit artikel
yes Nog geen reacties
yes Reactie toevoegen
no Geef een reactie die telt, vroeg de rechter.
no Geen reacties op het nieuws

rule nl.comment.notice
about Notice under a comment form
class comment-form
lang nl
cut line
re ^\h*(?:(?:Je|Uw|Het) e-?mailadres (?:wordt|zal) niet (?:gepubliceerd|getoond|worden gepubliceerd)\b[^\n]{0,110}|Vereiste velden zijn gemarkeerd\b[^\n]{0,20}|(?:Mijn naam, e-?mail|Bewaar mijn naam|Sla mijn naam)[^\n]{0,130}|(?:Houd me|Stuur (?:mij|me)|Laat (?:het )?me|Mail mij)\b[^\n]{0,40}(?:nieuwe|vervolg) ?(?:reacties|berichten)[^\n]{0,40}|Deze site gebruikt Akismet om spam te verminderen\.[^\n]{0,110}|Reacties (?:worden gemodereerd|zijn voor rekening)[^\n]{0,140}|Vul je gegevens in of klik op een icoon[^\n]{0,60}|Je reageert onder je [^\n]{0,60})\h*$
yes Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *
yes Mijn naam, e-mail en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats.
yes Deze site gebruikt Akismet om spam te verminderen. Bekijk hoe je reactie gegevens worden verwerkt.
no Je adres wordt niet gepubliceerd, beloofde de uitgever.

rule nl.comment.counter
about Number of comments and the like
class comment-counter
lang nl
cut line
text <num> {reactie|reacties|antwoorden|antwoord|keer gelezen|keer gedeeld|likes|beoordelingen|weergaven|keer bekeken|vind-ik-leuks} [tonen|lezen]
text {Reacties|Reactie|Antwoorden|Beoordelingen}{ | : |: |}{(<num>)|<num>}
text {Bekijk|Lees|Toon} [de|alle] <num> reacties
yes 6 reacties
yes Reacties (6)
yes Bekijk alle 12 reacties
no 61 reacties werden voorgelezen in de zaal.

rule nl.comment.word
about Word of a comment form beside chrome
class comment-form
lang nl
at edge, beside-chrome
cut line
text {Reacties|Reactie|Reageer|Reageren|Beantwoorden|Antwoorden|Antwoord|Naam|Naam *|Voornaam|Achternaam|E-mail|E-mail *|E-mailadres|Site|Website|Bericht|Onderwerp|Verstuur|Verzenden|Versturen|Plaatsen|Annuleren|Melden|Citeer|Vind ik leuk|Bewerken|Verwijderen|Nieuwste|Oudste|Nieuwste eerst|Oudste eerst|Telefoon|Anoniem|Meningen|Wat vind jij?|Wat vindt u?|Geen reacties}
yes Reacties
yes Naam *
no Antwoorden gaf hij niet.
no Geen reacties kwamen er op de brief.
