# Players.

rule de.player.notice
about Control or notice of a player
class player
lang de
cut line
text {Video abspielen|Video starten|Audio abspielen|Ton einschalten|Ton ausschalten|Vollbild ein|Wiedergabe starten|Nächstes Video|Dieses Video ist nicht verfügbar|Dieses Video ist nicht mehr verfügbar|Video nicht verfügbar|Ihr Browser unterstützt kein HTML5-Video|Ihr Browser unterstützt das Video-Element nicht|Ihr Browser unterstützt dieses Video nicht|Ihr Browser unterstützt kein HTML5 Audio|Sieh dir diesen Beitrag auf Instagram an|Beitrag auf Instagram ansehen|Auf YouTube ansehen|Auf Instagram ansehen|Auf Twitter ansehen|Podcast abonnieren|Untertitel einblenden|Untertitel ausblenden}
yes Sieh dir diesen Beitrag auf Instagram an
yes Video abspielen
no Abspielen ließ sich das Band nicht mehr.

rule de.player.word
about Word of a player beside chrome
class player
lang de
at edge, beside-chrome
cut line
text {Video ansehen|Ton aus|Ton an|Stummschalten|Vollbildmodus|Wiedergabe|Abspielen|Autoplay|Jetzt anhören}
yes Video ansehen
no Wiedergabe verboten
