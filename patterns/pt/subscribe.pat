# Subscriptions and paywalls.

rule pt.subscribe.button
about Button or heading that sells a subscription
class subscribe
lang pt
cut line
text {Assine agora|Assine já|Assine aqui|Assine grátis|Assine por R$ <num>|Assine a partir de R$ <num>|Seja assinante|Seja um assinante|Torne-se assinante|Torne-se um assinante|Quero assinar|Planos de assinatura|Ver planos|Conheça os planos|Assinatura digital|Assinatura anual|Assinatura mensal|Assinar agora|Assinar já|Gerir assinatura|Gerenciar assinatura|Oferta de assinatura|Teste grátis|Experimente grátis|Experimente gratuitamente|Dar uma assinatura|Oferecer assinatura|Faça parte}
text {Conteúdo exclusivo|Conteúdo exclusivo para assinantes|Exclusivo para assinantes|Exclusivo assinantes|Só para assinantes|Somente para assinantes|Apenas para assinantes|Artigo exclusivo para assinantes|Matéria exclusiva para assinantes|Conteúdo para assinantes|Conteúdo premium|Artigo exclusivo|Assinantes podem ler}
yes Assine agora
yes Conteúdo exclusivo para assinantes
no Assine por baixo, pediu o tabelião surdo.

rule pt.subscribe.paywall
about Sentence of a paywall or a request for support
class subscribe
lang pt
cut line
re (?i)^(?=[^\n]{20,350}$)\h*(?:(?:para (?:continuar (?:lendo|a ler)|ler (?:o artigo completo|mais|esta matéria|a matéria completa|esta notícia))|se (?:você )?quiser continuar lendo)\b[^\n]{0,100}\b(?:assin\w*|subscrev\w*|cadastr\w*|regist\w*|faça login|inicie sessão|entre)\b|(?:este (?:artigo|conteúdo)|esta (?:matéria|notícia)) é exclusiv[oa] (?:para|de|dos) (?:nossos )?(?:assinantes|subscritores)\b|você (?:atingiu|chegou|ultrapassou)\b[^\n]{0,40}\blimite\b[^\n]{0,40}\b(?:artigos|matérias|notícias)|(?:você ainda tem|restam) \d+ (?:artigos|matérias|notícias) grát|já é assinante\?|(?:apoie|ajude) (?:o (?:nosso )?jornalismo|nosso jornalismo|o jornalismo independente|(?:este|nosso) (?:jornal|site))\b)[^\n]*$
yes Para continuar lendo, assine ou faça login.
yes Este conteúdo é exclusivo para assinantes.
yes Apoie o jornalismo independente com uma doação.
no Para continuar lendo na cama comprou um candeeiro.

rule pt.subscribe.word
about Word of a subscription box at the edge
class subscribe
lang pt
at edge
cut line
text {Assine|Assinar|Subscrever|Subscreva|Assinatura|Assinaturas|Premium|Doar|Doe|Doe agora|Doações|Apoie-nos}
yes Assine
no Doar sangue
