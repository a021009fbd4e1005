# Apps.

rule ja.app.install
about Prompt to install or open an app
class app
lang ja
cut line
text {アプリをダウンロード|アプリをインストール|アプリで開く|アプリで読む|アプリで見る|公式アプリをダウンロード|無料アプリをダウンロード|アプリのダウンロードはこちら|App Storeからダウンロード|App Store からダウンロード|Google Play で手に入れよう|Google Playで手に入れよう|公式アプリ|アプリはこちら|スマホアプリ|アプリ版はこちら|今すぐダウンロード}
yes アプリをダウンロード
yes アプリで開く
no アプリで開くと便利だと彼は言った。
