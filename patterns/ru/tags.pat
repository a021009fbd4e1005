# Keywords and sections.

rule ru.tags.line
about Label of keywords, alone or with them
class tags
lang ru
at edge
cut line
text {Теги|Тэги|Метки|Ключевые слова|Рубрики|Рубрика}
re ^\h*(?:Теги|Тэги|Метки|Ключевые слова|Рубрик[аи]|Категори[яи]|ТЕГИ)\h*:\h*\S[^.!?:\n]{1,200}$
yes Теги: вода, лес, погода
yes Метки
no Темы: вечные. И новые.

rule ru.tags.word
about Word over keywords beside chrome
class tags
lang ru
at edge, beside-chrome
cut line
text {Темы|Тема|Категории}
yes Темы
no Тема закрыта
