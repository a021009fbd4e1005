# Frames of forum software.

rule ja.forum.frame
about Frame of forum software around the posts
class navigation
lang ja
cut line
text {掲示板トップ|引用して返信|新しいトピック|前のトピック|次のトピック|このトピックに返信|関連トピック|全ての時間はUTCです|オンラインデータ|クリックして展開...}
yes 引用して返信
yes 掲示板トップ
no 新しいトピックが話題になった。
