# What a button that copies an address says before and after.

rule zh.clipboard.button
about Copy-link button and its feedback
class clipboard
lang zh
cut line
text {复制链接|複製連結|拷贝链接|复制网址|複製網址|链接已复制|連結已複製|已复制|已複製|复制成功|複製成功|已复制到剪贴板|已複製到剪貼簿|复制到剪贴板|複製到剪貼簿|复制地址|复制本文链接|点击复制|點擊複製}
yes 复制链接
yes 已複製到剪貼簿
no 复制成功的经验并不容易。
