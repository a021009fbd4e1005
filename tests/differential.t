#!/bin/sh
# The tree that comes of a page's skeleton is the tree of the page: for the cases of tests/fuzz, the
# fixtures, and the labelled pages and html5lib's cases where ../shared is. What may differ is listed in
# tests/fuzz/compare.h; what is asserted besides is that few pages go without a skeleton.
set -u
cd "$(dirname "$0")/.." || exit 2
differences=$(dirname "$TAMIS")/differences
shared=../shared/data
n=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# compare NAME MOST-WITHOUT-SKELETON FILE...
compare() {
	name=$1
	most=$2
	shift 2
	n=$((n + 1))
	if [ ! -e "$1" ]; then
		echo "ok $n - $name # skip no ../shared here"
		return
	fi
	if "$differences" -v "$@" >"$log" 2>&1 &&
		[ "$(grep -c ': gave up: ' "$log")" -le "$most" ]; then
		echo "ok $n - $name: $(tail -n 1 "$log")"
	else
		echo "not ok $n - $name: $(tail -n 1 "$log")"
		grep -v ': allowed: ' "$log" | head -n 20 | sed 's/^/# /'
	fi
}
compare 'cases of the tokenizer and the tree builder' 14 tests/fuzz/cases.dat
# Two of the fixtures cannot have one: a frameset, and a script behind an svg that does not close.
# shellcheck disable=SC2046
compare fixtures 2 $(find fixtures -name 'input.html' | sort)
compare "html5lib's tree construction" 168 "$shared"/hostile/html5lib-tests/tree-construction/*.dat
# Two parses of 3,000 pages take sanitizers too long.
for set in wcxb segments dates; do
	[ -n "${VARIANT-}" ] || compare "pages of $set" 6 "$shared"/$set/html/*
done
echo "1..$n"
