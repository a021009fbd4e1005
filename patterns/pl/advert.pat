# Advertisements.

rule pl.advert.label
about Label of an advertisement
class advert
lang pl
cut line
text {Reklama|REKLAMA|Reklamy|Ogłoszenie|Ogłoszenia|Dalsza część artykułu pod reklamą|Dalsza część tekstu pod reklamą|Ciąg dalszy pod reklamą|Dalszy ciąg tekstu pod reklamą|Reszta artykułu pod materiałem wideo|Dalsza część artykułu pod materiałem wideo|Dalsza część tekstu pod wideo|Pomiń reklamę|Zamknij reklamę|Ukryj reklamę|Przewiń, aby czytać dalej}
text {Materiał sponsorowany|Artykuł sponsorowany|Treść sponsorowana|Sponsorowane|Sponsorowany|Materiał partnera|Artykuł partnerski|Materiał reklamowy|Materiał promocyjny|Materiał płatny|Współpraca reklamowa|Linki sponsorowane|Oferty partnerów}
yes Reklama
yes Dalsza część artykułu pod reklamą
yes Materiał sponsorowany
no Reklama kosztowała gminę milion złotych.
no Ogłoszenie wyroku

rule pl.advert.blocker
about Request to switch off an ad blocker
class advert
lang pl
cut line
re (?i)^(?=[^\n]{15,300}$)\h*(?:(?:wykryliśmy|wygląda na to|zauważyliśmy),? że (?:używasz|korzystasz|masz włączon)\w*[^\n]{0,30}\b(?:ad ?block|blok)\w*|(?:prosimy|proszę)?,? ?(?:wyłącz|wyłączyć|o wyłączenie) (?:swojego |program )?(?:ad ?block|blokowani)\w*)[^\n]*$
yes Wykryliśmy, że używasz programu adblock.
yes Wyłącz adblocka, aby czytać dalej.
no Blokowanie reklam to dobry interes.
