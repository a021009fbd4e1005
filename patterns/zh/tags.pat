# Lists of tags.

rule zh.tags.label
about Line of tags with its label
class tags
lang zh
at edge
cut line
re ^\h*(?:标签|標籤|關鍵字|关键词|关键字|关键字词|Tags?|TAG|分类|分類|话题|話題|相关标签|相关关键词|文章标签|本文标签|所属分类|所属专题|归档于|主題)\h*[:：]\h*(?=\S)(?![^\n]*[。！？]\h*$)[^\n]{1,120}$
text {标签|標籤|相关标签|文章标签|关键词|關鍵字|热门标签|标签云|相關標籤|所属分类}
yes 标签：选举、干旱、云南
yes 相关标签：
no 关键词：还是那句话，他说完就走了。
