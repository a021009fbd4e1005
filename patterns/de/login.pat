# Accounts.

rule de.login.button
about Link or button to log in or sign up
class login
lang de
cut line
text {Jetzt anmelden|Jetzt registrieren|Hier anmelden|Hier registrieren|Kostenlos registrieren|Jetzt kostenlos registrieren|Anmelden Registrieren|Anmelden / Registrieren|Anmelden oder registrieren|Login / Registrieren|Login Registrieren|Passwort vergessen|Passwort vergessen?|Passwort zurücksetzen|Passwort wiederherstellen|Kennwort vergessen|Benutzername vergessen|Ein Passwort wird Ihnen per E-Mail zugeschickt|Ein Passwort wird Ihnen per Email zugeschickt|Angemeldet bleiben|Benutzername oder E-Mail-Adresse|Dein Benutzername|Dein Passwort|Benutzeranmeldung|Mein Benutzerkonto|Konto erstellen|Konto anlegen|Benutzerkonto erstellen|Noch kein Konto|Noch kein Konto? Registrieren|Noch nicht registriert|Herzlich Willkommen! Loggen Sie sich in Ihrem Konto ein|Loggen Sie sich in Ihrem Konto ein|Melden Sie sich in Ihrem Konto an|Mit Facebook anmelden|Mit Google anmelden|Mit Apple anmelden|Lade Login-Box|Zum Login|Login für Abonnenten|Abonnenten-Login|Mitglieder-Login}
yes Passwort vergessen?
yes Anmelden / Registrieren
no Anmelden muss sich niemand, sagt der Wirt.

rule de.login.word
about Word of a login form at the edge
class login
lang de
at edge
cut line
text {Anmelden|Abmelden|Registrieren|Einloggen|Ausloggen|Ihr Benutzername|Ihr Passwort|Benutzerkonto|Mein Konto|Mein Profil|Neu hier}
yes Anmelden
no Anmelden muss sich niemand.
