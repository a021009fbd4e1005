# Tools of a page: print, save, listen, font size.

rule en.print.tools
about Print, save, listen and font-size tools
class print
lang en
cut line
text {Print article|Print this article|Print this page|Print page|Print this story|Print story|Printer friendly|Printer-friendly|Printer friendly version|Print friendly|Print, PDF & Email|Print Friendly, PDF & Email|Email article|Email this article|Email this|Email this story|Email this page|Email a link|Email to a friend|Email link|Save article|Save for later|Save this article|Save this story|Save story|Bookmark this article|Bookmark this|Add to bookmarks|Add to favorites|Add to reading list|Text size|Font size|Increase text size|Decrease text size|Larger text|Smaller text|Reading mode|Dark mode|Light mode|Listen to this article|Listen to article|Listen to this story|Listen to this|Download PDF|View PDF|Download article|Gift this article|Gift article|Give this article|Report an error|Report a typo|Report this|Report abuse|Report this content|Cite this article|Cite this page|Order reprints|View larger image|Enlarge image|Click to enlarge|View gallery|View slideshow|View full size|Full screen|A+ A-|Toggle dark mode|Back to article}
yes Print this article
yes Listen to this article
no Print is dead, they say.
no Saved by the bell

rule en.print.word
about Word of a page tool beside chrome
class print
lang en
at edge, beside-chrome
cut line
text {Print|Saved|Reprints|Translate|Open in new window|Opens in new window|Opens in a new window|Opens in new tab|Opens in a new tab|opens in a new window|A A A|Show caption|Hide caption|Toggle caption|Hide description|View comments|Save|Listen|PDF|Bookmark|Download|Email|Gift|Cite}
yes Print
no Print money and prices rise.
