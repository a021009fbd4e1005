# Broken pages, old browsers.

rule ru.error.javascript
about Request to switch on JavaScript, or notice of an old browser
class error-page
lang ru
cut line
re (?i)^(?=[^\n]{10,260}$)\h*(?:(?:пожалуйста, |для [^.!?\n]{5,80})?(?:включите|необходимо включить|разрешите) (?:поддержку )?(?:java ?script|cookie)\b|(?:у вас|в вашем браузере) (?:отключен|выключен)[аы]?\b[^.!?\n]{0,20}java ?script|ваш браузер (?:устарел|не поддерживается))
yes Пожалуйста, включите JavaScript в вашем браузере.
yes Ваш браузер устарел.
no Он посоветовал включить свет и забыть про JavaScript.

rule ru.error.page
about Message that something went wrong
class error-page
lang ru
at beside-chrome
cut line
text {Произошла ошибка|Что-то пошло не так|Попробуйте позже|Попробуйте ещё раз}
yes Произошла ошибка
yes Произошла ошибка.
no Произошла ошибка в расчётах моста.
no Что-то пошло не так на кухне.

rule ru.error.gone
about Message of a page that is not there, may not be seen or is out of order
class error-page
lang ru
cut line, document if little else
text {Страница не найдена|Ошибка 404|404 Страница не найдена|404 - Страница не найдена|Запрашиваемая страница не найдена|Страница удалена|Такой страницы не существует|Доступ запрещен|Доступ запрещён|Сервис временно недоступен|Подтвердите, что вы не робот|Проверка браузера|Извините, страница не найдена|Страница не существует|Сайт на техническом обслуживании}
yes Страница не найдена
no Страница не найдена в архиве, пояснил историк.
