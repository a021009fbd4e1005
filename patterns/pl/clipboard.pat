# What a button that copies an address says before and after.

rule pl.clipboard.button
about Copy-link button and its feedback
class clipboard
lang pl
cut line
text {Kopiuj link|Skopiuj link|Kopiuj adres|Skopiuj adres|Kopiuj URL|Link skopiowany|Link skopiowany!|Skopiowano|Skopiowano!|Skopiowano link|Skopiowano do schowka|Kopiuj do schowka|Skopiuj do schowka|Link został skopiowany|Link skopiowany do schowka|Kopiuj odnośnik|Adres skopiowany}
yes Kopiuj link
yes Skopiowano do schowka
no Skopiowano ręcznie każdą stronę.
