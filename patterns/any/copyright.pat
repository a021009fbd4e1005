# Copyright lines of sites.

rule any.copyright.year
about © and years at the start or end of a line, with the owner's name
class copyright
lang any
cut line
re ^\h*(?:(?:[Cc]opyright|COPYRIGHT|[Cc]opyrights)\h*(?:[©Ⓒ]|\([Cc]\))?|(?:[©Ⓒ]|\([Cc]\))\h*(?:[Cc]opyright|COPYRIGHT)?)\h*:?\h*(?:19|20)\d\d(?:\h*[-–—/,]\h*(?:(?:19|20)\d\d|\d\d|[Pp]resent|[Hh]eute)?)?(?=\h*$|[\h,.|–-])(?!\h+(?:was|is|were|has|had|law)\b).{0,220}$
yes © 2020 Rive Média - Tous droits réservés |
yes Copyright © 1997-2020
yes (c) 2014 Foo GmbH
no Copyright in 2014 was not what it is now.
no Le symbole © 2020 figure au bas de la page.
no Copyright 1998 was a year of lawsuits.

rule any.copyright.name-year
about © name year
class copyright
lang any
cut line
re ^\h*(?:[Cc]opyright\h*)?[©Ⓒ]\h*(?:[Cc]opyright\h*)?[\p{L}][\p{L}\p{M}\p{N}.,&'’\-|]*(?:\h+[\p{Lu}\p{N}&|–-][\p{L}\p{M}\p{N}.,&'’\-|]*){0,5},?\h+(?:19|20)\d\d(?:\h*[-–]\h*(?:(?:19|20)\d\d|\d\d))?(?:\h*$|[.,|–-].{0,160}$)
yes © Le Port 2023
yes Copyright © Foo Media, 2008
no © Foo Media owns the picture of 2008

rule any.copyright.reserved
about Line that says that all rights are reserved
class copyright
lang any
cut line
re ^(?=.{0,300}$)\h*(?:[^.!?]{0,120}[.,;:|·•–-]\h*|(?=[^\n]{0,140}(?:[©Ⓒ®™]|\([Cc]\)|[Cc]opyright|COPYRIGHT|(?:19|20)\d\d))[^.!?]{0,120}?|(?:\p{Lu}[\p{L}\p{M}\p{N}.&’'-]*\h+){1,6})?(?:[Aa]ll [Rr]ights? [Rr]eserved|ALL RIGHTS RESERVED|[Tt]ous [Dd]roits [Rr]éservés|TOUS DROITS R[EÉ]SERV[EÉ]S|[Aa]lle [Rr]echte [Vv]orbehalten|[Tt]odos los [Dd]erechos [Rr]eservados|[Tt]odos os [Dd]ireitos [Rr]eservados|[Tt]utti i [Dd]iritti [Rr]iservati|[Aa]lle [Rr]echten [Vv]oorbehouden|[Вв]се права защищены|[Wв]szelkie [Pp]rawa [Zz]astrzeżone|جميع الحقوق محفوظة|كل الحقوق محفوظة)(?:[.!|·•,;–-].{0,160}|\h+(?=[^\p{Ll}\p{Lo}]|by\b|au?x?\b|bei\b|©).{0,160}|\h*)$
yes All rights reserved.
yes © ООО "Пример". Все права защищены.
yes جميع الحقوق محفوظة © 2020
yes © 2019 LE COURRIER DU PORT TOUS DROITS RESERVES
yes Kofi Mensah All Rights Reserved
no He asked whether all rights reserved to the crown since the war would ever come back to the parish, and whether anyone had kept the rolls that listed them, as the bishop's clerk had sworn so many times under oath in the presence of his own brother, who had since died, and of two others whose names were lost in the fire.
no All rights reserved for the crown
no He wanted all rights reserved

rule any.copyright.powered
about Line that names the software or the host of the site
class copyright
lang any
cut line
text {Powered by|Proudly powered by|Site powered by|Blog powered by|Blog at|Website by|Site by|Theme by|Theme:|Designed by|Web design by|Website built with|Hosted by} {WordPress|WordPress.com|WordPress.org|WordPress.com VIP|Blogger|Ghost|Drupal|Joomla|Joomla!|Wix|Squarespace|Shopify|Elegant Themes|ThemeGrill|Discourse|vBulletin|phpBB|XenForo|MediaWiki|TYPO3|SPIP|Disqus|Substack|Medium|Webflow|Jekyll|Hugo|Tumblr|Medium|Zendesk|Invision Community|GDPR Cookie Compliance}
text Designed by Elegant Themes | Powered by WordPress
text Theme: <name> by <name>
text Blog Comments powered by Disqus
text comments powered by Disqus
yes Powered by WordPress
yes Proudly powered by WordPress
no Powered by WordPress, the site survived the flood of visitors.
