# Frames of forum software.

rule ru.forum.frame
about Frame of forum software around the posts
class navigation
lang ru
cut line
text {Список форумов|Удалить cookies|Удалить cookies конференции|Часовой пояс: UTC|Кто сейчас на конференции|Пожаловаться на это сообщение|Ответить с цитатой|Новая тема|Предыдущая тема|След. тема|Показать сообщения за|Похожие темы|Опции темы|Нажмите для раскрытия...|Быстрый переход|Ваши права в разделе}
re ^\h*Сейчас этот форум просматривают:[^\n]{2,140}$
re ^\h*(?:Создано на основе|Powered by|Работает на) (?:phpBB|vBulletin|XenForo|Discourse|MyBB|Invision|SMF|Flarum)\b[^\n]{0,140}$
re ^\h*Вернуться в «[^»\n]{2,60}»\h*$
yes Ответить с цитатой
yes Список форумов
no Новая тема для беседы
