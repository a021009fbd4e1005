# Invitations to follow an account.

rule pl.follow.us
about Invitation to follow accounts
class follow
lang pl
cut line
text {Obserwuj nas|Śledź nas|Polub nas|Znajdź nas|Dołącz do nas|Odwiedź nas|Subskrybuj nas|Bądź z nami|Zostań fanem|Obserwuj} {na|w|na:} {Facebooku|Facebook|Twitterze|Twitter|X|Instagramie|Instagram|YouTube|LinkedIn|TikToku|TikTok|Telegramie|WhatsApp|WhatsAppie|Google News|Wiadomościach Google|Pintereście|Threads|mediach społecznościowych}
text {Obserwuj nas|Śledź nas|Śledź nas na|Obserwuj nas na|Polub nas|Media społecznościowe|Nasze media społecznościowe|Kanał WhatsApp|Kanał RSS|Kanały RSS|Obserwuj autora|Obserwuj temat|Subskrybuj kanał|Subskrybuj nasz kanał|Dołącz do nas|Bądź na bieżąco|Bądź na bieżąco!|Śledź nas w mediach społecznościowych|Polub nas na Facebooku}
yes Obserwuj nas na Facebooku
yes Bądź na bieżąco
no Śledź nas aż do rzeki, rzekł przewodnik.

rule pl.follow.word
about Word of a follow button beside chrome
class follow
lang pl
at edge, beside-chrome
cut line
text {Obserwuj|Obserwujesz|Śledź|Społeczności}
yes Obserwuj
no Śledź w oleju
