# Credits in Chinese words; the shapes with © are in any/photo.pat.

rule zh.photo.label
about Line that is a Chinese credit label and names
class photo-credit
lang zh
cut line
re ^\h*[（(\[【]?(?:图片?来源|圖片?來源|图源|圖源|图片提供|圖片提供|照片来源|照片提供|摄影|攝影|摄影师|图/文|圖／|图/|圖/|图／|制图|製圖|资料图片来源|示意图来源|Photo)\h*[:：/／]?\h*(?<photo_author>(?=[^\n]{2,40}$)[^\n。！？:：，]{2,39}?)[)）\]】]?\h*$
re ^\h*[（(]?(?:新华社|中新社|新華社|本报|本報)(?:记者|記者)\h?(?<photo_author>[\p{Han}]{2,4})\h?(?:摄|攝)[)）]?\h*$
yes 图片来源：视觉中国 => photo_author=视觉中国
yes 新华社记者 李晓梅 摄 => photo_author=李晓梅
yes （攝影：王大明） => photo_author=王大明
no 摄影是他一生的爱好，从未放弃。

rule zh.photo.words
about Note that the picture is from an archive or only an illustration
class photo-credit
lang zh
cut line
text {资料图|資料圖|资料图片|資料照|資料照片|（资料图）|(资料图)|（资料图片）|（資料照）|示意图|示意圖|（示意圖）|配图|网络图片|网络图|（图片来自网络）|图片来自网络|图片来源网络|图片来源：网络|图片来源于网络|視覺中國|视觉中国|视频截图|（视频截图）|影片截图|翻攝自網路|點擊放大|点击查看大图|點擊看大圖|点击放大|查看原图|點圖放大}
yes 资料图
yes 图片来自网络
no 示意图展示了桥梁的结构。
