# Accounts.

rule pt.login.button
about Link or button to log in or sign up
class login
lang pt
cut line
text {Fazer login|Faça login|Faça seu login|Faça o login|Iniciar sessão|Inicie sessão|Terminar sessão|Encerrar sessão|Cadastre-se|Cadastre-se grátis|Cadastre-se gratuitamente|Criar conta|Crie sua conta|Crie uma conta|Criar uma conta|Minha conta|A minha conta|Entrar / Cadastrar|Entrar ou cadastrar|Entrar \| Cadastrar|Entrar ou criar conta|Login / Registo|Login ou cadastro|Registar-se|Registe-se|Área do assinante|Acesse sua conta|Já sou assinante|Sou assinante}
text {Esqueceu a senha?|Esqueceu sua senha?|Esqueci minha senha|Esqueci a senha|Esqueceu-se da palavra-passe?|Perdeu a senha?|Recuperar senha|Redefinir senha|Alterar senha|Recuperar palavra-passe|Manter conectado|Nome de usuário|Nome de utilizador|Nome de usuário ou e-mail|Não tem conta?|Não tem uma conta? Cadastre-se|Ainda não tem conta?|Já tem conta?|Já tem uma conta? Entre|Já é assinante?|Já é assinante? Faça login|Digite sua senha|Digite seu e-mail e senha}
text {Entrar|Continuar|Acessar|Cadastrar|Iniciar sessão|Fazer login|Entre} com {Google|Facebook|Apple|e-mail|o Google|o Facebook|a Apple|Twitter}
yes Fazer login
yes Esqueceu a senha?
yes Entrar com Google
no Iniciar sessão às segundas custa aos deputados.

rule pt.login.word
about Word of a login form at the edge
class login
lang pt
at edge, beside-chrome
cut line
text {Entrar|Sair|Login|Cadastro|Cadastrar|Registo|Registar|Usuário|Utilizador|Senha|Palavra-passe|Meu perfil|Assinante|Assinantes|Acessar|Lembrar-me|Lembrar de mim}
yes Cadastro
no Entrar custava dois réis.
no Lembrar-me dela não custa
