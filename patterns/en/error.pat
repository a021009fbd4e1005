# Broken pages, bot walls, old browsers.

rule en.error.javascript
about Request to switch on JavaScript or cookies, or to change the browser
class error-page
lang en
cut line
re (?i)^(?=[^\n]{10,320}$)\h*(?:(?:please|you (?:must|need to)|to (?:use|view|enjoy|comment|complete) [^.!?\n]{0,70},? (?:please|you (?:must|need to))) (?:enable|turn on|activate|allow) (?:javascript|cookies|js)\b|javascript (?:is|seems to be|appears to be|must be) (?:not )?(?:disabled|required|enabled|turned off|available)\b|enable javascript\b|(?:your|this) browser (?:is (?:out of date|outdated|not supported|no longer supported|unsupported)|does not support (?:javascript|this)|version is)|you(?:['’]re| are) using an (?:out of date|outdated|unsupported|old) (?:browser|version)|you should upgrade or use an alternative browser|it may not display this or other websites correctly|we (?:are checking|need to (?:verify|review) the security)|checking (?:if the site connection is secure|your browser before)|verify(?:ing)? (?:that )?you are (?:a )?human|(?:please )?(?:complete|solve) the captcha|performance & security by cloudflare|ddos protection by|the store will not work correctly when cookies are disabled)
yes Please enable JavaScript to view the comments powered by Disqus.
yes Checking your browser before accessing the site.
yes You are using an out of date browser. It may not display this or other websites correctly.
no The guide tells readers to enable JavaScript only on sites they trust.

rule en.error.page
about Message that something went wrong
class error-page
lang en
cut line
text {Oops! Something went wrong|Something went wrong. Please try again|Something went wrong. Please try again later|An error occurred. Please try again|Sorry, there was a problem|Sorry, something went wrong|There was a problem with your submission|There was an error. Please try again|Please fill out this field|* Indicates required field}
yes Oops! Something went wrong
yes Something went wrong. Please try again.
no Something went wrong with the count.

rule en.error.gone
about Message of a page that is not there, may not be seen or is out of order
class error-page
lang en
cut line, document if little else
text {Page not found|404 Not Found|404 - Page not found|404 Page not found|404 error|Error 404|403 Forbidden|Access denied|Internal Server Error|500 Internal Server Error|Service unavailable|503 Service Unavailable|502 Bad Gateway|Bad Gateway|The page you are looking for does not exist|The page you requested could not be found|The page you're looking for can't be found|Sorry, this page isn't available|Sorry, the page you are looking for could not be found|Oops! That page can't be found|This page does not exist|We can't find that page|404 - Not Found|404 File Not Found|The requested URL was not found on this server|The requested page could not be found|Sorry, we could not find that page|Sorry, the page you requested was not found|This page is no longer available|This content is no longer available|Site under maintenance|Scheduled maintenance|410 Gone|401 Unauthorized|429 Too Many Requests|Too Many Requests|400 Bad Request|504 Gateway Timeout|504 Gateway Time-out}
yes 404 Not Found
no Page not found errors worry the owners of shops.

rule en.error.word
about What a form says when it fails, which people say, too
class error-page
lang en
at beside-chrome
cut line
text {Something went wrong|An error occurred|An error has occurred|Please try again|Please try again later}
yes Something went wrong
no Something went wrong with the count.
