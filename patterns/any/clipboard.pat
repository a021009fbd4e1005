# What a button that copies an address says before and after.

rule any.clipboard.english
about Copy-link button and its feedback in English
class clipboard
lang any
cut line
text {Copy link|Copy the link|Copy URL|Copy link to clipboard|Copy to clipboard|Copied to clipboard|Link copied|Link copied!|Link copied to clipboard|URL copied|URL copied to clipboard|Copied to your clipboard|Copied|Copy article link|Copy shortlink|Copy short link|Copy text}
yes Copy link
yes Link copied!
yes Link copied to clipboard.
no Copied from a manuscript of the ninth century.
no Copy links the two halves of the gene.

rule any.clipboard.copied-link
about Longer feedback of a copy-link button
class clipboard
lang any
cut line
text {The|This} {link|URL|address} has been copied [to your clipboard|to the clipboard|to clipboard]
yes The link has been copied to your clipboard
no The link has been copied by hand so often that the digits are worn.
