#!/bin/sh
# The packs as C source on stdout: numbers, because C limits the length of string literals.
# usage: embed.sh patterns/LANG/TOPIC.pat ...
set -eu
LC_ALL=C
export LC_ALL

echo '/* Made by pat/embed.sh from the packs. */'
echo '#include "pat/pat.h"'
n=0
for file; do
	[ -r "$file" ] || {
		echo "embed.sh: cannot read $file" >&2
		exit 1
	}
	echo
	echo "static const char pack_${n}[] = {"
	od -An -v -td1 "$file" | sed 's/\([0-9]\) *$/\1,/; s/\([0-9]\)  */\1, /g; s/^ */	/'
	echo '	0};'
	n=$((n + 1))
done
echo
echo 'const struct tam_builtin_pack tam_builtin_packs[] = {'
n=0
for file; do
	name=${file%.pat}
	topic=${name##*/}
	folder=${name%/*}
	echo "	{\"${folder##*/}/$topic\", pack_$n, sizeof pack_$n - 1},"
	n=$((n + 1))
done
echo '	{NULL, NULL, 0},'
echo '};'
