# Accounts.

rule pl.login.button
about Link or button to log in or sign up
class login
lang pl
cut line
text {Zaloguj się|Zaloguj się teraz|Zaloguj się tutaj|Zaloguj się do konta|Zaloguj się lub zarejestruj|Zaloguj się / Zarejestruj|Zaloguj się \| Zarejestruj się|Zaloguj się Zarejestruj się|Zaloguj / Zarejestruj|Logowanie / Rejestracja|Logowanie i rejestracja|Zarejestruj się|Zarejestruj się za darmo|Zarejestruj się bezpłatnie|Załóż konto|Załóż darmowe konto|Utwórz konto|Stwórz konto|Moje konto|Twoje konto|Wyloguj się|Mój profil|Panel użytkownika}
text {Zapomniałeś hasła?|Nie pamiętasz hasła?|Zapomniałem hasła|Nie pamiętam hasła|Przypomnij hasło|Przypomnienie hasła|Odzyskaj hasło|Resetuj hasło|Zmień hasło|Nie wylogowuj mnie|Nazwa użytkownika|Nazwa użytkownika lub e-mail|Adres e-mail lub login|Nie masz konta?|Nie masz konta? Zarejestruj się|Nie masz jeszcze konta?|Masz już konto?|Masz już konto? Zaloguj się|Masz konto?|Masz konto? Zaloguj się|Jesteś już prenumeratorem?|Masz już prenumeratę? Zaloguj się|Podaj hasło|Wpisz hasło}
text {Zaloguj się|Zaloguj|Kontynuuj|Zarejestruj się|Zaloguj się przez} {przez|z|za pomocą|z użyciem} {Google|Facebook|Facebooka|Apple|e-mail|konta Google}
yes Zaloguj się
yes Nie pamiętasz hasła?
yes Zaloguj się przez Google
no Zaloguj się w życie, radziła babcia.

rule pl.login.word
about Word of a login form at the edge
class login
lang pl
at edge, beside-chrome
cut line
text {Zaloguj|Logowanie|Rejestracja|Zarejestruj|Wyloguj|Login|Użytkownik|Hasło|Konto|Profil|Moje konto|Zapamiętaj mnie}
yes Rejestracja
no Hasło dnia
no Zapamiętaj mnie taką
