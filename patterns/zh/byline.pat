# Who wrote it and when.

rule zh.byline.author
about Author line
class byline
lang zh
at edge
cut line
re ^\h*(?:作者|記者|记者|文|撰文|撰稿|编辑|編輯|责任编辑|責任編輯|责编|責編|特约记者|本报记者|采写|採訪|翻译|編譯|编译)\h*[:：/／|｜]\h*(?<author>(?:[\p{Han}]{2,4}|\p{Lu}[\p{L}.'’-]*(?:\h\p{Lu}[\p{L}.'’-]*){1,3})(?:[、\h,，][\p{Han}]{2,4}){0,4})\h*$
re ^\h*[（(](?:责任编辑|责编|編輯|编辑|記者|记者)\h*[:：]\h*(?<author>[\p{Han}]{2,4}(?:[、\h,，][\p{Han}]{2,4}){0,4})[)）]\h*$
yes 作者：李晓梅 => author=李晓梅
yes （责任编辑：王建国） => author=王建国
no 作者在书里写道，他不想回去。
no 编辑部搬到了新楼

rule zh.byline.source
about Line that names the source
class byline
lang zh
at edge
cut line
text {来源|來源|文章来源|稿件来源|新闻来源|资料来源|消息来源|出处}{：|:|： |: }{<agency>|新华网|人民网|中国新闻网|中新网|央视新闻|环球网|澎湃新闻|新浪网|新浪财经|网易|搜狐|腾讯新闻|凤凰网|联合早报|中央社|综合|网络|互联网|本站原创|原创}
yes 来源：新华网
yes 來源：中央社
no 来源：没有人知道它从哪里来

rule zh.timestamp.published
about Line that says when the text was published or changed
class timestamp
lang zh
cut line
score 0.7
text {发布时间|发布日期|发表时间|发表日期|发布于|发表于|时间|日期|發布時間|發佈時間|發佈日期|發表於|發佈於|刊登時間|發布|刊出日期}{：|:|： |: | }<date>[ <clock>|  <clock>|, <clock>]
text {更新时间|更新于|最后更新|最近更新|更新時間|更新於|最後更新|最近更新時間}{：|:|： |: | }<date:modified>[ <clock>|  <clock>|, <clock>]
text <num>{秒|分钟|分鐘|小时|小時|天|周|週|个月|個月|年}前
text {阅读时间|閱讀時間|阅读时长|預計閱讀時間}{：|:|约|約|： }<num>{分钟|分鐘}
yes 发布时间：2019-05-03 => date=2019-05-03
yes 更新時間: 2016/12/30 => modified=2016/12/30
yes 5小时前
no 三小时前还在下雨

rule zh.timestamp.bare
about Date or clock alone on a line beside chrome at the edge
class timestamp
lang zh
at edge, beside-chrome
cut line
text <date>[ <clock>|  <clock>|, <clock>]
text <clock>
yes 2019-05-03 => date=2019-05-03
yes 2022-05-03 21:25 => date=2022-05-03
no 2019-05-03下了雪。
