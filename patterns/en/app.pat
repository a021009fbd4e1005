# Apps.

rule en.app.install
about Prompt to install or open an app
class app
lang en
cut line
text {Download|Get|Install|Open|Try|Use|Open in|Read in|Download our} {the app|our app|the mobile app|our mobile app|our free app|our new app|the free app|app|our apps|the Android app|the iOS app}
text {Download on|Get it on|Available on|Download from|Available in} [the] {App Store|Google Play|Apple App Store|Google Play Store|Mac App Store|Microsoft Store|Amazon Appstore}
text {Get the Android app from Google Play|Install the app|Start your Substack Get the app|Open app|Continue in app|Continue in browser|View in app|Switch to app|Scan to download|Scan the QR code to download}
yes Download our app
yes Get it on Google Play
no Install the app and the phone dies, users say.

rule en.app.word
about Word for a site's apps beside chrome
class app
lang en
at edge, beside-chrome
cut line
text {Mobile apps|Apps|App|Our apps}
yes Mobile apps
no Mobile apps are banned in class.
