# Share bars.

rule ru.share.label
about Share label or button
class share
lang ru
cut line
text {Поделиться ссылкой|Поделиться новостью|Поделиться статьей|Поделиться статьёй|Поделиться материалом|Поделиться в соцсетях|Поделиться в социальных сетях|Поделиться с друзьями|Поделитесь с друзьями|Рассказать друзьям|Твитнуть|Отправить другу|Отправить по почте|Отправить на почту|Расскажите друзьям}
re ^\h*(?:(?:Поделиться|Опубликовать|Рассказать|Отправить)\h+(?:в|на|через|по)\h+(?:Facebook|Фейсбуке|Фейсбук|Twitter|Твиттере|Твиттер|X|Telegram|Телеграме|Телеграм|WhatsApp|Viber|ВКонтакте|Вконтакте|VK|ВК|Одноклассниках|Одноклассники|LinkedIn|Pinterest|Skype|LiveJournal|Живом Журнале|[Ee]-?mail|почте)[\h|,/·•–-]*){1,9}$
yes Поделиться ссылкой
yes Поделиться в Telegram
yes Твитнуть
no Поделиться хлебом он согласился сразу.

rule ru.share.word
about Word of a share button at the edge
class share
lang ru
at edge
cut line
text {Поделиться|Поделись|Поделитесь|Поделиться:|Поделились|Класс|Мне нравится|Репост}
yes Поделиться
no Класс был пуст.

rule ru.share.texts
about Longer text of a share button, beside chrome
class share
lang ru
at beside-chrome
cut line
text {Отправить по эл. почте|Поделиться на tencent weibo}
yes Отправить по эл. почте
no Отправить по эл. почте, сказал он.

rule ru.share.terms
about Short text of a share button, beside chrome
class share
lang ru
at beside-chrome
cut line
text {Поделиться на Fediverse|Поделиться на ВКонтакте|Поделиться на Twitter|Поделиться на Telegram|Поделиться на Qzone|Поделиться на Whatsapp|Поделиться на XING|Поделиться на Reddit|Поделиться на Flipboard|Сохранить в Pocket|Поделиться на Facebook|Поделиться на LinkedIn|Больше информации|Поделиться на buffer|Поделиться на Pinterest|Поделиться на tumblr|Поделиться на weibo|Поделиться на Stumbleupon|Поделиться на Threema}
yes Поделиться на Fediverse
no Поделиться на Fediverse, сказал он.
