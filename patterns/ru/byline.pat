# Who wrote it and when.

rule ru.byline.author
about Author line
class byline
lang ru
at edge
cut line
re ^\h*(?:Автор|Авторы|Текст|Автор текста|Автор статьи|Автор материала|Корреспондент|Подготовила?|Записала?|Беседовала?|Интервью вёл|Редактор|Обозреватель)\h*:\h*(?<author>\p{Lu}[\p{L}\p{M}.-]*(?:\h+\p{Lu}[\p{L}\p{M}.-]*){1,3}(?:,\h*\p{Lu}[\p{L}\p{M}.-]*(?:\h+\p{Lu}[\p{L}\p{M}.-]*){1,3}){0,3})\h*$
re ^\h*(?:Подготовила?|Записала?|Беседовала?|Интервью взяла?|Подготовили)\h+(?<author>\p{Lu}[\p{L}\p{M}.-]*(?:\h+\p{Lu}[\p{L}\p{M}.-]*){1,2})\.?\h*$
yes Автор: Иван Петров => author=Иван Петров
yes Беседовала Анна Иванова => author=Анна Иванова
no Автор книги: кто он?

rule ru.timestamp.published
about Line that says when the text was published or changed
class timestamp
lang ru
cut line
score 0.7
text {Опубликовано|Дата публикации|Размещено|Создано|Добавлено|Дата|Опубликована}{: | | в }<date>[ <clock>|, <clock>| в <clock>| - <clock>]
text {Обновлено|Изменено|Последнее обновление|Дата обновления|Дата изменения|Последнее изменение}{: | | в }<date:modified>[ <clock>|, <clock>| в <clock>| - <clock>]
text <num> {минут|минуты|минуту|часов|часа|час|дней|дня|день|недель|недели|неделю|месяцев|месяца} назад
text {Время чтения|Время прочтения|Чтение}{: | }[~|≈|около] <num> {мин|мин.|минут|минуты|минута}
text <num> {мин чтения|мин. чтения|минут чтения|минуты чтения|мин на чтение}
yes Опубликовано: 12.05.2020 => date=12.05.2020
yes Обновлено 12.05.2020 в 10:30 => modified=12.05.2020
yes Время чтения: 4 минуты
no Опубликовано 12.05.2020 было лишь начало.

rule ru.timestamp.frame
about Words of a time stamp whose values were lost
class timestamp
lang ru
at edge
cut line
text {Опубликовано|Обновлено|Дата публикации|Время чтения|Опубликовано в|Последнее обновление}
yes Опубликовано:
no Опубликовано впервые

rule ru.timestamp.bare
about Date or clock alone on a line beside chrome at the edge
class timestamp
lang ru
at edge, beside-chrome
cut line
text <date>[ <clock>|, <clock>| в <clock>| - <clock>| г.| года]
text <clock>{, | }<date>
text <clock>
yes 26 мая 2016, 23:23 => date=26 мая 2016
no 26 мая 2016 пошёл снег.
