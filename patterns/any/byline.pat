# Lines with the account and the day of a post, whose account is seldom the author's name.

rule any.byline.account
about Account and day of a post as a content manager prints them, in twelve languages
class timestamp
lang any
cut line
re ^\h*(?:Submitted by|Soumis par|Gespeichert von|Enviado por|Inviato da|Ingediend door|Wysłane przez|Опубликовано|Отправлено) \p{L}[\p{L}\p{N} ._-]{0,39},? (?:on|le|am|el|il|em|op|w|вкл|-) \p{L}{2,9}\.?,? (?<date>\d{1,2}[/.]\d{1,2}[/.]\d{4}) - \d\d:\d\d\h*$
yes Submitted by admin on Tue, 03/12/2019 - 10:15 => date=03/12/2019
yes Soumis par admin le mar, 12/03/2019 - 10:15 => date=12/03/2019
yes Gespeichert von admin am Di., 12.03.2019 - 10:15 => date=12.03.2019
no Submitted by the heirs on Tuesday, the claim failed.
