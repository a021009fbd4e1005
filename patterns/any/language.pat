# Lists of languages and editions.

rule any.language.bar
about Line of two or more names of languages, each in its own language
class language-menu
lang any
cut line
re ^\h*(?:(?:English|Français|Deutsch|Español|Italiano|Português(?: \(Brasil\)| do Brasil)?|Nederlands|Polski|Čeština|Slovenčina|Slovenščina|Magyar|Română|Svenska|Dansk|Norsk(?: bokmål)?|Suomi|Eesti|Latviešu|Lietuvių|Hrvatski|Српски|Srpski|Bosanski|Shqip|Български|Македонски|Ελληνικά|Türkçe|Русский|Українська|Беларуская|Қазақша|العربية|עברית|فارسی|اردو|हिन्दी|বাংলা|தமிழ்|ไทย|Tiếng Việt|Bahasa Indonesia|Bahasa Melayu|Indonesia|中文|简体中文|繁體中文|日本語|한국어|Català|Euskara|Galego|Kiswahili|Afrikaans|Հայերեն|ქართული|Монгол)(?!\p{L})[\h|/,·•–-]*+){2,}$
yes English Français Deutsch
yes English | Français | العربية | Русский
yes English / Español
no English and Français are both spoken here
no English Français et Deutsch

rule any.language.name
about Name of one language in itself, beside chrome at the edge
class language-menu
lang any
at edge, beside-chrome
cut line
text {Français|Deutsch|Español|Italiano|Português|Nederlands|Polski|Čeština|Magyar|Română|Svenska|Dansk|Norsk|Suomi|Türkçe|Русский|Українська|العربية|فارسی|עברית|हिन्दी|中文|简体中文|繁體中文|日本語|한국어|Tiếng Việt|Bahasa Indonesia|Ελληνικά|Български}
text {English|International|US|UK|Asia|Africa|Europe} Edition
yes Français
yes 日本語
no Deutsch ist schwer.

rule any.language.choose
about Label of a language menu
class language-menu
lang any
cut line
text {Select language|Select your language|Choose language|Choose your language|Change language|Select a language|Choisir la langue|Choisissez votre langue|Choisir une langue|Changer de langue|Sprache wählen|Sprache auswählen|Sprachauswahl|Seleccionar idioma|Elegir idioma|Scegli la lingua|Выбрать язык|Выберите язык|اختر اللغة|تغيير اللغة|Translate this page|Select country|Choose your country|Change region|In other languages|Dans d'autres langues|In anderen Sprachen|Read this in other languages}
yes Select language
yes Choisir la langue
no Choose language with care, the poet said.
