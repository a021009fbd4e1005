# Rights in German words; the signs are in any/copyright.pat.

rule de.copyright.notice
about Notice that forbids copying
class copyright
lang de
cut line
re ^(?=[^\n]{8,200}$)\h*(?:(?:Alle Inhalte|Alle Texte und Bilder|Texte und Bilder)[^\n]{0,40}urheberrechtlich geschützt\b|(?:Nachdruck|Vervielfältigung|Weiterverwendung)(?:,? (?:auch auszugsweise|und Vervielfältigung|oder Weitergabe))?[^\n]{0,40}(?:nur mit|verboten|untersagt|nicht gestattet)\b|Quelle: dpa-infocom GmbH)
yes Nachdruck, auch auszugsweise, nur mit Genehmigung.
yes Alle Texte und Bilder sind urheberrechtlich geschützt.
no Der Nachdruck des Buches war schnell verkauft.
