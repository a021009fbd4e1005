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

rule de.player.texts
about Longer text of a player and its dialogs, beside chrome
class player
lang de
at beside-chrome
cut line
text {Sie haben die Videowiedergabe abgebrochen|Der Videodownload ist aufgrund eines Netzwerkfehlers fehlgeschlagen|Für dieses Video wurde keine kompatible Quelle gefunden|Dies ist ein modales Fenster|Die Entschlüsselungsschlüssel für den verschlüsselten Medieninhalt sind nicht verfügbar|Alle Einstellungen auf die Standardwerte zurücksetzen|Anfang des Dialogfensters. Esc bricht ab und schließt das Fenster|Zur Live-Übertragung wechseln. Aktuell wird es nicht live abgespielt|Zur Live-Übertragung wechseln. Es wird aktuell live abgespielt|Wird im Bild-im-Bild-Modus wiedergegeben}
yes Sie haben die Videowiedergabe abgebrochen
no Sie haben die Videowiedergabe abgebrochen, sagte er.

rule de.player.terms
about Short text of a player and its dialogs, beside chrome
class player
lang de
at beside-chrome
cut line
text {Erneut abspielen|Aktueller Zeitpunkt|Verbleibende Zeit|Vollbildmodus beenden|Untertitel aus|Modales Fenster|Einstellungen für Beschreibungen|Modales Fenster schließen|Beschreibungen aus|Proportionale Sans-Serif|Proportionale Serif|Einstellungsdialog für Untertitel|Ende des Dialogfensters|Bild-im-Bild-Modus beenden|Hintergrund des Untertitelbereichs}
yes Erneut abspielen
no Erneut abspielen, sagte er.
