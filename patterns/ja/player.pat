# Players.

rule ja.player.notice
about Control or notice of a player
class player
lang ja
cut line
text {動画を見る|動画を再生|動画を再生する|動画はこちら|音声を聞く|音声で聞く|この記事を聴く|記事を聴く|音声読み上げ|再生する|一時停止|ミュート|ミュート解除|字幕|字幕をオン|全画面表示|全画面|再生速度|もう一度再生|もう一度見る|動画は利用できません|この動画は再生できません|残り時間|自動再生|ライブ配信中|イントロをスキップ}
re ^(?=[^\n]{8,160}$)\h*(?:(?:お使いの|ご利用の)ブラウザ[ーは]?[^\n。]{0,20}(?:video|audio|動画|音声|再生)[^\n]{0,60}|(?:この|その)動画は(?:再生できません|利用できません|削除されました|公開されていません|非公開です)[^\n]{0,30})\h*$
yes 動画を再生する
yes この動画は再生できません
no 動画を見る子どもが増えたという。

rule ja.player.word
about Word of a player beside chrome
class player
lang ja
at beside-chrome
cut line
text {再生|停止|音声|動画|聴く|ライブ|PLAY}
yes 再生
no 再生医療
