# Accounts.

rule nl.login.button
about Link or button to log in or sign up
class login
lang nl
cut line
text {Nu inloggen|Hier inloggen|Log in|Log in of registreer|Log in op je account|Inloggen / Registreren|Inloggen of registreren|Inloggen \| Registreren|Inloggen Registreren|Inloggen op je account|Mijn account|Uw account|Je account|Account aanmaken|Maak een account|Maak een account aan|Maak een gratis account aan|Registreer gratis|Registreer nu|Registreer hier|Gratis registreren|Uitloggen|Mijn profiel|Aanmelden of inloggen}
text {Wachtwoord vergeten|Wachtwoord vergeten?|Je wachtwoord vergeten?|Uw wachtwoord vergeten?|Wachtwoord resetten|Wachtwoord herstellen|Wachtwoord wijzigen|Ingelogd blijven|Onthoud me|Houd mij ingelogd|Gebruikersnaam|Gebruikersnaam of e-mail|Gebruikersnaam of e-mailadres|Nog geen account?|Nog geen account? Registreer|Heb je nog geen account?|Heeft u nog geen account?|Heb je al een account?|Heb je al een account? Log in|Al een account?|Al abonnee?|Al abonnee? Log in|Al abonnee? Log hier in|Al lid?|Ben je al abonnee?|Vul je wachtwoord in}
text {Inloggen|Doorgaan|Aanmelden|Registreren|Log in|Ga verder} met {Google|Facebook|Apple|e-mail|Twitter|je e-mailadres}
yes Inloggen of registreren
yes Wachtwoord vergeten?
yes Inloggen met Google
no Log in het water, dat was de wens.

rule nl.login.word
about Word of a login form at the edge
class login
lang nl
at edge, beside-chrome
cut line
text {Inloggen|Aanmelden|Registreren|Registreer|Afmelden|Login|Gebruiker|Wachtwoord|Account|Profiel|Abonnees|Lid worden|Onthoud mij}
yes Inloggen
no Aanmelden hoeft niet
no Onthoud mij als ik weg ben
