# Search boxes.

rule ru.search.box
about Search box and its hints
class search
lang ru
cut line
text {Поиск по сайту|Найти на сайте|Расширенный поиск|Введите запрос|Введите поисковый запрос|Введите слово для поиска|Результаты поиска|Результаты поиска по запросу|Ничего не найдено|Искать на сайте|Начните вводить запрос}
yes Поиск по сайту
yes Введите запрос
no Поиск пропавших идёт третий день.

rule ru.search.word
about Question or word of a search box beside chrome
class search
lang ru
at edge, beside-chrome
cut line
text {Что ищем|Что вы ищете}
yes Что ищем
no Что вы ищете там наверху, спросила она.
