# What a button that copies an address says before and after.

rule ru.clipboard.button
about Copy-link button and its feedback
class clipboard
lang ru
cut line
text {Скопировать ссылку|Копировать ссылку|Ссылка скопирована|Ссылка скопирована!|Скопировано|Скопировано!|Скопировать|Скопировано в буфер обмена|Ссылка скопирована в буфер обмена|Копировать в буфер обмена}
yes Скопировать ссылку
yes Ссылка скопирована!
no Скопировано было всё до последней буквы.
