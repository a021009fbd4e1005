# Share buttons.

rule en.share.texts
about Longer text of a share button, beside chrome
class share
lang en
at beside-chrome
cut line
text {Pin it on Pinterest|Share on tencent weibo}
yes Pin it on Pinterest
no Pin it on Pinterest, he said.

rule en.share.terms
about Short text of a share button, beside chrome
class share
lang en
at beside-chrome
cut line
text {Share in Fediverse|Share on VK|Share on Twitter|Share on Telegram|Share on Qzone|Share on Whatsapp|Share on XING|Share on Reddit|Share on Flipboard|Send by email|Save to Pocket|Share on Facebook|Share on LinkedIn|Flattr this|Share on buffer|Share on tumblr|Share on weibo|Share on Stumbleupon|Share on Threema}
yes Share in Fediverse
no Share in Fediverse, he said.
