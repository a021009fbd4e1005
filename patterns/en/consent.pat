# Consent dialogs.

rule en.consent.texts
about Longer text of a consent dialog, beside chrome
class consent
lang en
at beside-chrome
cut line
text {you are allowing all third-party services|This site uses cookies and gives you control over what you want to activate|View the official website|Show/hide informations about cookie storage|Specific consent for Google services|This site uses cookies necessary for its proper functioning which cannot be deactivated}
yes you are allowing all third-party services
no you are allowing all third-party services, he said.

rule en.consent.terms
about Short text of a consent dialog, beside chrome
class consent
lang en
at edge, beside-chrome
cut line
text {Manage services|OK, accept all|Hide cookie banner|Cookies management panel|Cookie detail for|on our site|Allow all cookies|Deny all cookies|Advertising network|Audience measurement|Social networks|Mandatory cookies}
yes Manage services
no Manage services, he said.
