# Apps.

rule ru.app.install
about Prompt to install or open an app
class app
lang ru
cut line
text {Скачать приложение|Скачайте приложение|Скачайте наше приложение|Установить приложение|Мобильное приложение|Мобильные приложения|Наши приложения|Приложение для iPhone|Приложение для Android|Доступно в Google Play|Загрузите в App Store|Загрузить в App Store|Открыть в приложении|Читать в приложении}
yes Скачать приложение
yes Доступно в Google Play
no Скачать приложение мало, надо им пользоваться.
