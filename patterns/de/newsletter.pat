# Sign-up for letters and alerts.

rule de.newsletter.button
about Button or heading of a newsletter sign-up
class newsletter
lang de
cut line
text {Newsletter abonnieren|Newsletter bestellen|Newsletter-Anmeldung|Newsletteranmeldung|Newsletter-Abo|Newsletter-Archiv|Zum Newsletter|Zum Newsletter anmelden|Zur Newsletter-Anmeldung|Abonnieren Sie unseren Newsletter|Abonniere unseren Newsletter|Abonnieren Sie den Newsletter|Jetzt Newsletter abonnieren|Jetzt zum Newsletter anmelden|Kostenlosen Newsletter bestellen|Kostenloser Newsletter|Für Newsletter anmelden|Für den Newsletter anmelden|Newsletter Newsletter abonnieren|NewsletterNewsletter abonnieren|Newsletter abbestellen|Blog via E-Mail abonnieren|Beiträge per E-Mail abonnieren|Deine E-Mail-Adresse|Ihre E-Mail-Adresse|Deine E-Mail-Adresse *|Ihre E-Mail-Adresse *|E-Mail-Adresse eingeben|Gib deine E-Mail-Adresse ein|Vielen Dank für Ihre Anmeldung|Vielen Dank für deine Anmeldung|Prüfe Deinen Posteingang oder Spam-Ordner, um Dein Abonnement zu bestätigen|Desktop Benachrichtigungen abonniert|Push-Nachrichten aktivieren|Benachrichtigungen aktivieren|Bitte geben Sie eine gültige E-Mail-Adresse ein}
text {Melden Sie sich|Melde dich} [jetzt|hier|kostenlos] {für unseren Newsletter|zu unserem Newsletter|zum Newsletter|für den Newsletter} an
yes Newsletter abonnieren
yes Melden Sie sich jetzt für unseren Newsletter an
no Der Newsletter erscheint seit zehn Jahren jeden Freitag.
no Newsletter abonnieren heute vor allem Ältere.

rule de.newsletter.receive
about Sentence that offers a letter by e-mail
class newsletter
lang de
cut line
re ^(?=[^\n]{20,300}$)\h*(?:Gib (?:D|d)eine E-Mail-Adresse (?:ein|an),? um\b|Geben Sie Ihre E-Mail-Adresse (?:ein|an),? um\b|(?:Erhalten Sie|Erhalte|Bekommen Sie|Verpassen Sie|Verpasse|Bleiben Sie|Bleib|Abonnieren Sie|Abonniere|Mit unserem|Mit dem|Immer)\b[^\n]{0,130}\b(?:per E-?Mail|Newsletters?|in (?:Ihr|dein|Ihrem|deinem) (?:E-Mail-)?Postfach)\b|Schließe dich [\d.]+ (?:anderen )?(?:Followern|Abonnenten) an|Informiere mich über neue Beiträge per E-Mail|Benachrichtig(?:e|ung) (?:mich |bei |über )[^\n]{0,60}(?:E-Mail|Kommentare))
yes Gib deine E-Mail-Adresse ein, um diesem Blog zu folgen und per E-Mail Benachrichtigungen zu erhalten.
yes Schließe dich 106 Followern an
yes Erhalten Sie die wichtigsten Nachrichten jeden Morgen per E-Mail.
no Immer wieder schrieb er ihr, doch sie antwortete nie auf seine Briefe.

rule de.newsletter.word
about Heading of a newsletter box at the edge
class newsletter
lang de
at edge
cut line
text {Newsletter|Newsletters|Unser Newsletter|Unsere Newsletter|E-Mail-Adresse}
yes Newsletter
no Newsletter sind wieder da.
