# Players.

rule zh.player.notice
about Control or notice of a player
class player
lang zh
cut line
text {播放视频|播放影片|观看视频|觀看影片|点击播放|點擊播放|收听本文|聆聽本文|收听文章|語音朗讀|语音播报|听新闻|听全文|聽新聞|静音|取消静音|全屏|全螢幕|跳过片头|播放速度|倍速播放|重播|重新播放|视频不可用|影片無法播放|视频加载失败|字幕关闭|正在播放|继续播放|自动播放|自動播放|下一个视频|选择清晰度}
re ^(?=[^\n]{6,120}$)\h*(?:(?:您|你)的(?:浏览器|瀏覽器)不(?:支持|支援)[^\n]{0,20}(?:播放|视频|影片|音频|音訊|标签|標籤)[^\n]*|(?:该|此|這部|这个|此部)(?:视频|影片)(?:不可用|无法播放|無法播放|已被删除|已刪除)[^\n]*)$
yes 播放视频
yes 此影片無法播放
no 播放视频的教室坐满了人。

rule zh.player.word
about Word of a player beside chrome
class player
lang zh
at beside-chrome
cut line
text {播放|暂停|暫停|音频|音訊|视频|影片|收听|直播}
yes 播放
no 暂停施工
