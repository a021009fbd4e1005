# Accounts.

rule es.login.button
about Link or button to log in or sign up
class login
lang es
cut line
text {Iniciar sesión|Inicia sesión|Inicie sesión|Cerrar sesión|Regístrate gratis|Regístrate aquí|Regístrate ahora|Crear cuenta|Crear una cuenta|Crea tu cuenta|Mi cuenta|Iniciar sesión / Registrarse|Iniciar sesión \| Registrarse|Iniciar sesión Registrarse|Iniciar sesión o registrarse|Ingresar / Registrarse|Ingresar o registrarse|Acceder / Registrarse|Acceder a mi cuenta|Inicia sesión o regístrate}
text {¿Olvidaste tu contraseña?|¿Olvidó su contraseña?|¿Has olvidado tu contraseña?|¿Ha olvidado su contraseña?|Olvidé mi contraseña|Recuperar contraseña|Recupera tu contraseña|Restablecer contraseña|Cambiar contraseña|Recordar contraseña|Nombre de usuario|Nombre de usuario o correo electrónico|¿No tienes cuenta?|¿No tienes una cuenta? Regístrate|¿Ya tienes cuenta?|¿Ya tienes una cuenta? Inicia sesión|¿Ya eres suscriptor?|¿Ya eres suscriptor? Inicia sesión|¿Aún no tienes cuenta?|¿Todavía no tienes cuenta?|Ingresar con tu usuario y contraseña|Se te ha enviado una contraseña por correo electrónico}
text {Ingresar|Acceder|Continuar|Entrar|Iniciar sesión|Regístrate|Registrarse} con {Google|Facebook|Apple|tu correo|mi email|Twitter}
yes Iniciar sesión
yes ¿Olvidaste tu contraseña?
yes Iniciar sesión | Registrarse
no Iniciar sesión un lunes es difícil para los diputados.

rule es.login.word
about Word of a login form at the edge
class login
lang es
at edge, beside-chrome
cut line
text {Ingresar|Acceder|Registrarse|Regístrate|Registro|Entrar|Salir|Usuario|Contraseña|Mi perfil|Suscriptores|Conectarse|Identifícate|Recordarme|Recuérdame}
yes Registrarse
no Entrar costaba dos pesos.
no Recuérdame cuando me haya ido
