# Tools of a page: print, save, listen, font size.

rule en.print.tools
about Print, save, listen and font-size tools
class print
lang en
cut line
text {Print|Print article|Print this article|Print this page|Print page|Print this story|Print story|Printer friendly|Printer-friendly|Printer friendly version|Print friendly|Print, PDF & Email|Print Friendly, PDF & Email|Email article|Email this article|Email this|Email this story|Email this page|Email a link|Email to a friend|Email link|Save article|Save for later|Save this article|Save this story|Save story|Saved|Bookmark this article|Bookmark this|Add to bookmarks|Add to favorites|Add to reading list|Text size|Font size|Increase text size|Decrease text size|Larger text|Smaller text|Reading mode|Dark mode|Light mode|Listen to this article|Listen to article|Listen to this story|Listen to this|Download PDF|View PDF|Download article|Gift this article|Gift article|Give this article|Report an error|Report a typo|Report this|Report abuse|Report this content|Cite this article|Cite this page|Order reprints|Reprints|Translate|View larger image|Enlarge image|Click to enlarge|View gallery|View slideshow|View full size|Full screen|Open in new window|Opens in new window|Opens in a new window|Opens in new tab|Opens in a new tab|opens in a new window|A A A|A+ A-|Toggle dark mode|Back to article|Show caption|Hide caption|Toggle caption|Hide description|View comments}
yes Print this article
yes Listen to this article
no Print is dead, they say.
no Saved by the bell
