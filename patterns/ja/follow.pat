# Invitations to follow an account.

rule ja.follow.us
about Invitation to follow accounts
class follow
lang ja
cut line
text {フォローする|フォローしてね|フォローする：|フォローしよう|フォローお願いします|公式SNS|公式アカウント|SNSでフォロー|SNSをフォロー|公式SNSをフォロー|Twitterでフォロー|Twitterをフォロー|Xでフォロー|Xをフォロー|Facebookでフォロー|Facebookをフォロー|Instagramをフォロー|Instagramでフォロー|YouTubeチャンネル登録|チャンネル登録|チャンネル登録はこちら|LINEで友だち追加|友だち追加|LINE公式アカウント|友達追加|RSSフィード|RSSを購読|RSSで購読する|feedlyで購読|著者をフォロー|このテーマをフォロー|メルマガ・SNS|読者になる|この人をフォロー|連載をフォローする}
re ^\h*(?:(?:公式)?(?:Twitter|X|Facebook|Instagram|YouTube|LINE|TikTok)(?:の)?(?:公式)?(?:アカウント|ページ|チャンネル)?(?:を|で|に)(?:フォロー|登録|友だち追加|いいね)[^\n。]{0,20})[。！!]?\h*$
yes 公式SNSをフォロー
yes X公式アカウントをフォローする
no フォローする気はないと選手は語った。

rule ja.follow.word
about Word of a follow button beside chrome
class follow
lang ja
at edge, beside-chrome
cut line
text {フォロー|フォロー中|フォローする|SNS|ソーシャルメディア}
yes フォロー
no フォローの風
