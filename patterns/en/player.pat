# Players and their dialogs.

rule en.player.texts
about Longer text of a player and its dialogs, beside chrome
class player
lang en
at beside-chrome
cut line
text {Seek to live, currently playing live|You aborted the media playback|A network error caused the media download to fail part-way|No compatible source was found for this media|The media is encrypted and we do not have the keys to decrypt it|This modal can be closed by pressing the Escape key or activating the close button}
yes Seek to live, currently playing live
no Seek to live, currently playing live, he said.

rule en.player.terms
about Short text of a player and its dialogs, beside chrome
class player
lang en
at beside-chrome
cut line
text {Stream Type|Progress Bar|descriptions off|Volume Level|Modal Window|captions settings|descriptions settings|Proportional Sans-Serif|Monospace Sans-Serif|Proportional Serif|Monospace Serif|Caption Settings Dialog|Exit Picture-in-Picture|Text Background|Caption Area Background|Playing in Picture-in-Picture}
yes Stream Type
no Stream Type, he said.
