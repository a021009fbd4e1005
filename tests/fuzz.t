#!/bin/sh
# A short campaign with the fuzz harness over the fixtures and packs; the long one is `make fuzz`.
set -u
cd "$(dirname "$0")/.." || exit 2
driver=$(dirname "$TAMIS")/fuzz
count=${FUZZ_COUNT-40}
n=0
what='mutations of each'
run() {
	n=$((n + 1))
	if "$driver" "$@" >"$log" 2>&1; then
		echo "ok $n - $count $what: $name"
	else
		echo "not ok $n - $count $what: $name"
		sed 's/^/# /' "$log" | head -n 30
	fi
}
log=$(mktemp)
seeds=$(mktemp -d)
trap 'rm -rf "$log" "$seeds"' EXIT
tests/fuzz/seeds "$seeds"
# shellcheck disable=SC2046
{
	name=pages run "$count" $(find fixtures -name 'input.html' | sort | sed 's/^/p:/')
	name=texts run "$count" $(find fixtures -name 'input.txt' | sort | sed 's/^/t:/')
	name=packs run 8 $(find patterns -name '*.pat' | sort | sed 's/^/k:/')
	name='decoding and repair' run "$count" $(find fixtures -name 'input.*' | sort | sed 's/^\(.*\)$/c:\1 m:\1/')
	name='dates and folding' run "$count" $(find fixtures -name 'input.txt' | sort | sed 's/^\(.*\)$/d:\1 f:\1/')
	name='archives, rows and HTTP' run "$((count * 5))" \
		$(find fixtures -path '*/archives/*' -name 'input.*' | sort | sed 's/^\(.*\)$/i:\1 w:\1 j:\1 h:\1/')
	name='what is built: corpora, manifests, plans, journals, packed archives, coded bodies' run "$((count * 5))" \
		$(find tests/fuzz/cases -type f | sort | sed 's,.*/\([a-z]\)-,\1:&,')
	count=20000 what=pages
	driver=$(dirname "$TAMIS")/nested
	name='trees of pages made of nested tags' run "$count"
	count=${FUZZ_COUNT-40} what='mutations of each'
	driver=$(dirname "$TAMIS")/fuzz-trees
	name='trees of skeleton and whole page' run "$count" $(find "$seeds" fixtures -type f -name '[0-9]*' -o -name input.html | sort | sed 's/^/p:/')
}
echo "1..$n"
