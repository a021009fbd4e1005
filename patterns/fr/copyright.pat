# Rights in French words; the signs are in any/copyright.pat.

rule fr.copyright.notice
about Notice that forbids copying
class copyright
lang fr
cut line
re ^\h*(?:Toute )?(?:[Rr]eproduction|[Rr]eproduction (?:totale|même partielle|partielle)|[Cc]opie)(?: (?:même partielle|totale ou partielle|partielle ou totale|ou diffusion|et diffusion))?,?(?: de cet article| de ce contenu| des contenus)? (?:est )?(?:strictement )?(?:interdite|réservée)\b[^\n]{0,120}$
re ^\h*©[^\n]{1,80}\bToute reproduction (?:\w+ ){0,3}interdite\b[^\n]{0,160}$
yes Toute reproduction interdite sans autorisation.
yes Reproduction interdite
no Toute reproduction était interdite aux moines copistes.
