#!/bin/sh
# The library as its users meet it: one header, two libraries, only tamis_ names, an installed copy that works.
set -u
: "${CC:=cc}"
cd "$(dirname "$0")/.." || exit 2
out=$(dirname "$TAMIS")
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
n=0
ok() {
	n=$((n + 1))
	if [ "$1" -eq 0 ]; then echo "ok $n - $2"; else echo "not ok $n - $2"; fi
}

names=$(nm -D --defined-only "$out/libtamis.so.0" | awk '{ print $3 }' | grep -v '^tamis_' | grep -vE '^(_init|_fini|__bss_start|_edata|_end|__gcov.*|mangle_path)$')
[ -z "$names" ]
ok $? "the shared library exports tamis_ names only $names"
names=$(nm --defined-only --extern-only "$out/libtamis.a" 2>/dev/null | awk 'NF == 3 { print $3 }' | grep -v '^tamis_')
if [ -z "${VARIANT-}" ]; then
	[ -z "$names" ]
	ok $? "the static library defines tamis_ names only $names"
fi
[ "$(objdump -p "$out/libtamis.so.0" | awk '$1 == "SONAME" { print $2 }')" = libtamis.so.0 ]
ok $? "the soname is versioned"
declared=$(sed -n 's/^TAMIS_\(API\|CHECKED\).*[ *]\(tamis_[a-z_]*\)(.*/\2/p' src/tamis.h | sort)
exported=$(nm -D --defined-only "$out/libtamis.so.0" | awk '{ print $3 }' | grep '^tamis_' | sort)
[ "$declared" = "$exported" ]
ok $? "what tamis.h declares is what is exported"

if [ -z "${VARIANT-}" ]; then
	make -s install CC="$CC" PREFIX=/usr DESTDIR="$tmp/root" >/dev/null
	ok $? "make install"
	root=$tmp/root/usr
	cat >"$tmp/user.c" <<'C'
#include <stdio.h>
#include <tamis.h>
int
main(void)
{
	static const char page[] = "<!doctype html><title>Un essai</title><nav>Accueil</nav><p>Le conseil a "
		"vot\303\251 hier soir le budget de la biblioth\303\250que, malgr\303\251 des r\303\251serves.</p>";
	struct tamis_packs *packs = tamis_packs_new();
	struct tamis_input in = {.bytes = {page, sizeof page - 1}};
	struct tamis_error err;
	struct tamis *t = NULL;

	if (packs == NULL || tamis_packs_builtin(packs, &err) || tamis_packs_compile(packs, &err) ||
		tamis_new(&t, packs, &err) || tamis_clean(t, &in, &err))
		return fprintf(stderr, "%s\n", err.text), 1;
	fwrite(tamis_text(t).p, 1, tamis_text(t).n, stdout);
	tamis_free(t);
	tamis_packs_free(packs);
	return 0;
}
C
	"${CC:-gcc}" -std=c11 -Wall -Wextra -Wpedantic -Werror -I"$root/include" -o "$tmp/dynamic" "$tmp/user.c" -L"$root/lib" -ltamis
	ok $? "a program compiles against the installed header and shared library"
	LD_LIBRARY_PATH=$root/lib "$tmp/dynamic" | grep -q '^Le conseil a voté'
	ok $? "and cleans a page"
	libs=$(PKG_CONFIG_PATH=$root/lib/pkgconfig PKG_CONFIG_SYSROOT_DIR=$tmp/root pkg-config --static --libs tamis)
	# shellcheck disable=SC2086
	"${CC:-gcc}" -std=c11 -I"$root/include" -o "$tmp/static" "$tmp/user.c" "$root/lib/libtamis.a" $libs
	ok $? "another against the static library, with what tamis.pc says"
	"$tmp/static" | grep -q '^Le conseil a voté'
	ok $? "and cleans a page too"
	[ -s "$root/share/tamis/patterns/fr/comments.pat" ] || [ -n "$(ls "$root"/share/tamis/patterns/fr/*.pat)" ]
	ok $? "packs are installed for reading"
	make -s uninstall PREFIX=/usr DESTDIR="$tmp/root" >/dev/null
	[ -z "$(find "$tmp/root" -type f -o -type l)" ]
	ok $? "make uninstall leaves nothing"
fi
echo "1..$n"
