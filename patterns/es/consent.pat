# Cookie banners and privacy notices.

rule es.consent.button
about Button or link of a consent dialog
class consent
lang es
cut line
text {Aceptar|Acepto|Rechazar|Permitir|Configurar|Gestionar|Administrar|Aceptar todas|Rechazar todas|Aceptar todas las|Rechazar todas las|Permitir todas las|Aceptar solo} {cookies|las cookies|cookies necesarias|el uso de cookies} [Más información|Leer más]
text {Aceptar y cerrar|Aceptar todo|Rechazar todo|Aceptar y continuar|Aceptar todas|Rechazar todas|Guardar preferencias|Guardar y cerrar|Guardar ajustes|Solo las necesarias|Permitir la selección|Configuración de privacidad|Preferencias de privacidad|Preferencias de cookies|Configuración de cookies|Ajustes de cookies|Política de cookies|Políticas de cookies|Aviso de cookies|Uso de cookies|Gestionar preferencias|Gestionar consentimiento|Centro de preferencias de privacidad|Cookies necesarias|Cookies estrictamente necesarias|Cookies analíticas|Cookies técnicas|Cookies de marketing|Cookies de terceros|Cookies de rendimiento|Cookies funcionales|Acerca de las cookies en este sitio}
yes Aceptar cookies
yes Política de cookies
yes Aceptar y continuar
no Aceptar cookies de un extraño no es prudente.

rule es.consent.sentence
about Sentence of a cookie banner
class consent
lang es
cut line
re (?i)^(?=.{20,900}$)\h*(?:(?:este|nuestro|el) sitio(?: web)?(?: [\w.-]+)? (?:utiliza|usa|emplea) (?:\w+ ){0,3}cookies\b|(?:esta|nuestra) (?:web|página(?: web)?) (?:utiliza|usa|emplea) (?:\w+ ){0,3}cookies\b|(?:en [\w.-]+,? )?(?:utilizamos|usamos) (?:\w+ ){0,3}cookies\b|(?:nosotros y nuestros|nuestros) socios\b[^.]{0,120}\b(?:cookies|dispositivo|datos)\b|al (?:continuar|seguir|hacer clic|navegar|pulsar)\b[^.]{0,120}\b(?:acepta|aceptas|aceptando|consientes)\b[^.]{0,120}\b(?:cookies|términos|política|condiciones)\b|si (?:continúa|continúas|sigues|sigue) navegando\b[^.]{0,120}\b(?:acepta|aceptas|consideramos)\b|puede[s]? (?:cambiar|configurar|retirar)\b[^.]{0,80}\b(?:cookies|consentimiento)\b|he leído(?: y acepto|,)[^.]{0,60}\b(?:política|condiciones|términos|aviso legal)\b)[^\n]*$
yes Utilizamos cookies propias y de terceros para obtener datos estadísticos de la navegación de nuestros usuarios y mejorar nuestros servicios.
yes Este sitio web utiliza cookies para mejorar su experiencia.
yes Si continúa navegando, consideramos que acepta su uso.
no En casa utilizamos harina, no cookies de paquete.

rule es.consent.word
about Words of a consent dialog beside chrome
class consent
lang es
at edge, beside-chrome
cut line
text {Aceptar|Rechazar|Acepto|De acuerdo|Entendido|Privacidad|Siempre activo|Siempre activado|Cookies|Configurar|Más información|Siempre activas|Interés legítimo|Proveedores|Finalidades|Más opciones}
yes Aceptar
no Privacidad es poder
no Siempre activas a su edad

rule es.consent.manager
about What a consent manager calls its choices
class consent
lang es
cut line
text {Confirmar mis preferencias|Cookies de funcionalidad|Cookies de rendimiento|Cookies dirigidas|Cookies de publicidad comportamental|Continuar sin aceptar|Ver nuestros socios|Gestionar opciones|Valoramos tu privacidad|Valoramos su privacidad|Tu privacidad nos importa|Centro de preferencia de la privacidad|Guardar y aceptar|Guardar preferencias|Aceptar y continuar|Rechazar y continuar}
yes Confirmar mis preferencias
yes Cookies de funcionalidad
no Valoramos tu privacidad tanto como la nuestra.

rule es.consent.texts
about Longer text of a consent dialog, beside chrome
class consent
lang es
at beside-chrome
cut line
text {estás permitiendo servicios terceros|Este sitio web usa cookies y te permite controlar las que deseas activar|Ocultar la banner de cookies|Ver sitio web oficial|Mostrar/ocultar información sobre almacenamiento de cookies|Panel de gestión de cookies|Detalles de las cookies para|Permitir todas las cookies|Denegar todas las cookies|Consentimiento específico para los servicios de Google}
yes estás permitiendo servicios terceros
no estás permitiendo servicios terceros, dijo.

rule es.consent.terms
about Short text of a consent dialog, beside chrome
class consent
lang es
at edge, beside-chrome
cut line
text {Gestionar servicios|OK, aceptar todas|en nuestra web|Red de publicidad|Medición de audiencia|Cookies obligatorias}
yes Gestionar servicios
no Gestionar servicios, dijo.
