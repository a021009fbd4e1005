# Search boxes.

rule en.search.box
about Search box and its hints
class search
lang en
cut line
text {Search for|Search for:|Search this site|Search this website|Search site|Search the site|Search our site|Search here|Search here...|Search query|Search term|Search results for|Search by keyword|Search articles|Search forums|Type to search|Type here to search|Type and hit enter|Type your search|Start typing and press enter to search|Press enter to search|Press Enter to begin your search|Hit enter to search or ESC to close|To search type and hit enter|Enter search term|Enter keywords|Enter your search terms|Submit search|Close search|Open search|Clear search|Toggle search|Search button|Search icon|No results found|Site search|Search Submit|Search Search|Search Close|Search Menu|Search & Filter}
yes Search for:
yes Type and hit enter
no Search for gold and find lead.

rule en.search.word
about Word of a search box beside chrome
class search
lang en
at edge, beside-chrome
cut line
text {Search...|Search results|Search titles only|Advanced search|Advanced search…|No results|Nothing found|What are you looking for}
yes Search...
no Search results vary by country.
no What are you looking for in the attic, she asked.
