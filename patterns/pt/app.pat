# Apps.

rule pt.app.install
about Prompt to install or open an app
class app
lang pt
cut line
text {Baixe|Baixar|Instale|Instalar|Descarregue|Descarregar|Abra|Abrir} {o app|o aplicativo|nosso app|nosso aplicativo|a app|a nossa app|a aplicação|o nosso app} [grátis|gratuito|gratuitamente|agora|aqui]
text {Baixe na App Store|Baixar na App Store|Disponível na App Store|Disponível no Google Play|Disponível na Google Play|Descarregar na App Store|Abrir no app|Ler no app|Abrir na app|Continuar no app|Ver no aplicativo}
yes Baixe o nosso app
yes Disponível no Google Play
no Baixe o app e depois apague, aconselha o perito.

rule pt.app.word
about Word for a site's apps beside chrome
class app
lang pt
at edge, beside-chrome
cut line
text {Apps|Aplicativos|App|Aplicativo|Nossos apps|Aplicações}
yes Aplicativos
no Aplicativos para tudo
