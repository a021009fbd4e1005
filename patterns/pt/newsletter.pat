# Sign-up for letters and alerts.

rule pt.newsletter.button
about Button or heading of a newsletter sign-up
class newsletter
lang pt
cut line
text {Assine|Assine já|Inscreva-se|Inscreva-se na|Cadastre-se|Cadastre-se na|Subscreva|Receba|Registe-se} {nossa newsletter|a nossa newsletter|a newsletter|newsletter|em nossa newsletter|na nossa newsletter|na newsletter|nossas newsletters|as nossas newsletters|o nosso boletim|nosso boletim} [grátis|gratuita|semanal|diária|por e-mail|no seu e-mail]
text {Boletim informativo|Boletim diário|Boletim de notícias|Newsletter diária|Newsletter semanal|Nossas newsletters|Todas as newsletters|Subscrever newsletter|Subscrever a newsletter|Assinar newsletter|Receber newsletter|Ativar notificações|Receber notificações|Ativar alertas|Criar alerta|Digite seu e-mail|Digite o seu e-mail|Insira seu e-mail|Insira o seu e-mail|Informe seu e-mail|Seu e-mail|O seu e-mail|Seu melhor e-mail|O seu email|Endereço de e-mail|Endereço de email}
yes Assine nossa newsletter
yes Boletim informativo
yes Digite seu e-mail
no O boletim informativo saiu tarde naquela segunda.

rule pt.newsletter.receive
about Sentence that offers a letter by e-mail
class newsletter
lang pt
cut line
re ^(?=[^\n]{20,300}$)\h*(?:(?:Receba|Receber|Assine|Inscreva-se|Cadastre-se|Subscreva|Não perca|Digite (?:o )?seu e-?mail|Insira (?:o )?seu e-?mail|Fique por dentro|Quer receber|Quer ficar por dentro)\b[^\n]{0,150}\b(?:(?:por e-?mail|no (?:seu )?e-?mail|caixa de (?:entrada|correio))\b|newsletters?\b|boletim\b|boletins\b)[^\n]{0,110}|Junte-se a (?:outros )?[\d.,]+ (?:assinantes|seguidores|subscritores)\b[^\n]{0,60})$
yes Receba as principais notícias do dia no seu e-mail.
yes Inscreva-se e receba nossa newsletter toda semana
yes Junte-se a 106 assinantes
no Receba a carta da mãe e responda logo, dizia ela.

rule pt.newsletter.word
about Heading of a newsletter box at the edge
class newsletter
lang pt
at edge
cut line
text {Newsletter|Newsletters|Boletim|Boletins|Email *|E-mail}
yes Newsletter
no Boletim de ocorrência
