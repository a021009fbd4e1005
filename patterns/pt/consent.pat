# Cookie banners and privacy notices.

rule pt.consent.button
about Button or link of a consent dialog
class consent
lang pt
cut line
text {Aceitar|Aceito|Rejeitar|Recusar|Permitir|Configurar|Gerir|Gerenciar|Aceitar todos|Rejeitar todos|Aceitar todos os|Rejeitar todos os|Aceitar apenas} {cookies|os cookies|cookies necessários|o uso de cookies}
text {Aceitar e fechar|Aceitar tudo|Rejeitar tudo|Recusar tudo|Aceitar e continuar|Aceitar todos|Rejeitar todos|Salvar preferências|Guardar preferências|Salvar e fechar|Apenas necessários|Concordar e fechar|Concordo e fechar|Li e concordo|Configurações de privacidade|Preferências de privacidade|Preferências de cookies|Configurações de cookies|Definições de cookies|Definições de privacidade|Política de cookies|Aviso de cookies|Uso de cookies|Gerenciar preferências|Gerir preferências|Gerenciar consentimento|Centro de preferências de privacidade|Cookies necessários|Cookies estritamente necessários|Cookies analíticos|Cookies de desempenho|Cookies de marketing|Cookies de terceiros|Cookies funcionais|Cookies de publicidade}
yes Aceitar cookies
yes Política de cookies
yes Aceitar e fechar
no Aceitar cookies de estranhos não é prudente.

rule pt.consent.sentence
about Sentence of a cookie banner
class consent
lang pt
cut line
re (?i)^(?=.{20,900}$)\h*(?:(?:este|nosso|o nosso|o) (?:web)?site(?: [\w.-]+)? (?:utiliza|usa|emprega) (?:\w+ ){0,3}cookies\b|(?:esta|nossa) página (?:utiliza|usa) (?:\w+ ){0,3}cookies\b|(?:nós )?(?:utilizamos|usamos) (?:\w+ ){0,3}cookies\b|(?:nós e os nossos|os nossos|nossos) parceiros\b[^.]{0,120}\b(?:cookies|dispositivo|dados)\b|ao (?:continuar|clicar|navegar|utilizar|acessar|prosseguir)\b[^.]{0,120}\b(?:concorda|aceita|você concorda|consente)\b[^.]{0,120}\b(?:cookies|termos|política|condições)\b|(?:você )?pode (?:alterar|mudar|configurar|retirar)\b[^.]{0,80}\b(?:cookies|consentimento)\b|li e (?:aceito|concordo com)[^.]{0,60}\b(?:política|condições|termos)\b)[^\n]*$
yes Utilizamos cookies para melhorar a sua experiência de navegação.
yes Este site usa cookies próprios e de terceiros.
yes Ao continuar navegando, você concorda com a nossa política de privacidade.
no Em casa usamos farinha, não cookies de pacote.

rule pt.consent.word
about Words of a consent dialog beside chrome
class consent
lang pt
at edge, beside-chrome
cut line
text {Aceitar|Rejeitar|Recusar|Aceito|Concordo|Entendi|Privacidade|Sempre ativo|Sempre ativado|Cookies|Configurar|Saiba mais|Saber mais|OK, entendi|Prosseguir|Sempre ativos|Interesse legítimo|Fornecedores|Finalidades|Mais opções}
yes Aceitar
no Privacidade é poder
no Sempre ativos no bairro

rule pt.consent.manager
about What a consent manager calls its choices
class consent
lang pt
cut line
text {Confirmar as minhas escolhas|Confirmar minhas escolhas|Cookies de funcionalidade|Cookies de desempenho|Cookies de publicidade|Continuar sem aceitar|Ver os nossos parceiros|Gerir opções|Gerenciar opções|Valorizamos a sua privacidade|Valorizamos sua privacidade|Sua privacidade é importante para nós|Centro de preferências de privacidade|Salvar preferências|Guardar preferências|Aceitar e continuar}
yes Confirmar as minhas escolhas
yes Confirmar minhas escolhas
no Valorizamos a sua privacidade tanto como a nossa.

rule pt.consent.texts
about Longer text of a consent dialog, beside chrome
class consent
lang pt
at beside-chrome
cut line
text {você estará aceitando todos os serviços de terceiros|Este site utiliza cookies e dá-lhe controle sobre o que quer ativar|Ocultar banner de cookies|Ver o site oficial|Mostrar/ocultar informações sobre armazenamento de cookies|Painel de Gerenciamento de Cookies|Permite todos os cookies|Consentimento específico para os serviços do Google}
yes você estará aceitando todos os serviços de terceiros
no você estará aceitando todos os serviços de terceiros, disse ele.

rule pt.consent.terms
about Short text of a consent dialog, beside chrome
class consent
lang pt
at edge, beside-chrome
cut line
text {Gerenciar serviços|OK, aceitar tudo|Detalhe do Cookie|em nosso site|Proíbe todos cookies|não permitido|Redes de anúncios|Medição de audiência|De outros|Cookies obrigatórios}
yes Gerenciar serviços
no Gerenciar serviços, disse ele.
