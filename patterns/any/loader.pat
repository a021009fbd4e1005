# What a page shows while it waits for more of itself.

rule any.loader.spinner
about Alternative text of a spinner
class loader
lang any
cut line
text {loader|spinner|loading|loading spinner|loading icon|loading gif|ajax loader|ajax-loader|preloader|loading...|Loading more|Loading content|Loading comments|Loading recommendations|Now loading|Loading, please wait|Please wait|Please wait while we load|Content is loading|Loading video|Loading player|Loading image|Loading ad|Loading article|Loading form|Loading Something is loading}
text {Like|Loading} {Loading|Something is loading}
yes loader
yes Loading...
yes Loading Comments…
no The loader is a machine with four wheels.
no Loading the truck took all morning.

rule any.loader.percent
about Progress of loading
class loader
lang any
cut line
text {Loading|Chargement|Laden|Загрузка} <num> %
yes Loading 45 %
no Loading 45 trucks took all morning.
