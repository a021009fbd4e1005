# Players.

rule ru.player.notice
about Control or notice of a player
class player
lang ru
cut line
text {Воспроизвести видео|Включить звук|Выключить звук|Видео недоступно|Это видео недоступно|Ваш браузер не поддерживает видео|Ваш браузер не поддерживает данный формат видео|Ваш браузер не поддерживает HTML5 видео|Ваш браузер не поддерживает аудио|Посмотреть эту публикацию в Instagram|Смотреть на YouTube|Слушать подкаст|Полноэкранный режим}
yes Смотреть на YouTube
yes Ваш браузер не поддерживает видео.
no Смотреть видео дети могут часами.

rule ru.player.word
about Word of a player beside chrome
class player
lang ru
at edge, beside-chrome
cut line
text {Смотреть видео|Воспроизвести|Следующее видео}
yes Смотреть видео
no Воспроизвести запись не удалось.
