# Tools of a page: print, save, listen, font size.

rule ru.print.tools
about Print, save, listen and font-size tools
class print
lang ru
cut line
text {Версия для печати|Сохранить в закладки|Добавить в закладки|Добавить в избранное|Слушать статью|Прослушать статью|Размер шрифта|Увеличить шрифт|Уменьшить шрифт|Тёмная тема|Темная тема|Сохранить в PDF|Скачать PDF|Читать позже|Увеличить фото|Во весь экран|На весь экран|Открыть галерею|Смотреть галерею}
yes Версия для печати
yes Прослушать статью
no Печать стояла внизу листа.

rule ru.print.word
about Word of a page tool beside chrome
class print
lang ru
at edge, beside-chrome
cut line
text {Распечатать|Печать|Напечатать|Для печати|В закладки|В избранное|Прослушать}
yes Распечатать
no Печать стояла внизу.
