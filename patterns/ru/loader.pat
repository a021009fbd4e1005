# Loading indicators.

rule ru.loader.text
about Loading indicator
class loader
lang ru
cut line
text {Идёт загрузка|Идет загрузка|Подождите, идёт загрузка|Загрузка комментариев|Загрузка плеера|Загрузка видео|Загрузка страницы}
re ^\h*(?:Загрузка|Подождите|Загружается|Загружаем|Идёт загрузка|Идет загрузка)\h?(?:…|\.{2,3})\h*$
yes Загрузка...
no Загрузка вагонов шла до утра.

rule ru.loader.word
about Request to wait, which people make, too
class loader
lang ru
at beside-chrome
cut line
text {Пожалуйста, подождите}
yes Пожалуйста, подождите
no Пожалуйста, подождите меня.
