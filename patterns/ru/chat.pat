# Chat widgets.

rule ru.chat.widget
about Label of a chat or support widget
class chat
lang ru
cut line
text {Онлайн-чат|Чат с оператором|Написать в чат|Открыть чат|Закрыть чат|Начать чат|Задать вопрос в чате|Чат поддержки|Служба поддержки|Напишите нам, мы онлайн|Написать нам в WhatsApp}
yes Онлайн-чат
yes Открыть чат
no Онлайн-чат помог найти виновного.

rule ru.chat.word
about The single word of a chat widget
class chat
lang ru
at tail, beside-chrome
cut line
text {Чат|Поддержка|Сообщения}
yes Чат
no Чат затих.

rule ru.chat.helpful
about Question of a help centre about its article
class chat
lang ru
cut line
text {Была ли эта статья полезной?|Эта страница была полезна?|Еще есть вопросы? Отправить запрос|Остались вопросы? Отправить запрос|Статьи в этом разделе}
yes Была ли эта статья полезной?
no Была ли эта статья полезной для защиты?
