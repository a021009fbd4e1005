/* Licences by the addresses and names that pages give, as identifiers of SPDX (spdx.org/licenses). */
#include "meta/facts.h"

/* Parts of an address, in lower case; the first that fits counts. Creative Commons is read apart. */
static const struct {
	const char *part, *id;
} known[] = {
	{"publicdomain/zero/1.0", "CC0-1.0"},
	{"publicdomain/mark/1.0", "CC-PDM-1.0"},
	{"gnu.org/licenses/fdl-1.3", "GFDL-1.3-or-later"},
	{"gnu.org/licenses/fdl-1.2", "GFDL-1.2-or-later"},
	{"gnu.org/copyleft/fdl", "GFDL-1.3-or-later"},
	{"gnu.org/licenses/fdl", "GFDL-1.3-or-later"},
	{"gnu.org/licenses/agpl-3.0", "AGPL-3.0-or-later"},
	{"gnu.org/licenses/lgpl-3.0", "LGPL-3.0-or-later"},
	{"gnu.org/licenses/gpl-3.0", "GPL-3.0-or-later"},
	{"gnu.org/licenses/old-licenses/gpl-2.0", "GPL-2.0-or-later"},
	{"apache.org/licenses/license-2.0", "Apache-2.0"},
	{"opensource.org/licenses/mit", "MIT"},
	{"opensource.org/license/mit", "MIT"},
	{"mit-license.org", "MIT"},
	{"opensource.org/licenses/bsd-3-clause", "BSD-3-Clause"},
	{"opensource.org/licenses/bsd-2-clause", "BSD-2-Clause"},
	{"mozilla.org/mpl/2.0", "MPL-2.0"},
	{"mozilla.org/en-us/mpl/2.0", "MPL-2.0"},
	{"opendatacommons.org/licenses/odbl", "ODbL-1.0"},
	{"opendatacommons.org/licenses/by", "ODC-By-1.0"},
	{"opendatacommons.org/licenses/pddl", "PDDL-1.0"},
	{"nationalarchives.gov.uk/doc/open-government-licence/version/3", "OGL-UK-3.0"},
	{"nationalarchives.gov.uk/doc/open-government-licence/version/2", "OGL-UK-2.0"},
	{"etalab.gouv.fr/licence-ouverte", "etalab-2.0"},
	{"govdata.de/dl-de/by-2-0", "DL-DE-BY-2.0"},
};

static const char *const versions[] = {"1.0", "2.0", "2.5", "3.0", "4.0"};
static const char *const kinds[] = {
	"by", "by-sa", "by-nd", "by-nc", "by-nc-sa", "by-nc-nd", "by-nd-nc"};

/* The text behind `mark`, up to what ends a part of a path or a name; p == NULL: no mark. */
static struct tam_slice
behind(struct tam_slice s, const char *mark)
{
	size_t at = tam_slice_find(s, tam_slice_of(mark));

	return at < s.n ? tam_slice_from(s, at + strlen(mark)) : TAM_NONE;
}

static struct tam_slice
word_of(struct tam_slice *s)
{
	size_t n = 0;
	struct tam_slice word;

	while (n < s->n && s->p[n] != '/' && s->p[n] != ' ' && s->p[n] != '?' && s->p[n] != ')')
		n++;
	word = tam_slice(s->p, n);
	*s = tam_slice_from(*s, n + 1);
	return word;
}

/* "creativecommons.org/licenses/by-sa/4.0/", "CC BY-SA 4.0". */
static struct tam_slice
creative_commons(struct tam_facts *f, struct tam_slice s)
{
	struct tam_slice rest = behind(s, "creativecommons.org/licenses/"), kind, version, out;
	size_t i, k;
	char *p;

	if (rest.p == NULL)
		rest = behind(s, "cc ");
	if (rest.p == NULL && tam_slice_starts(s, TAM_LIT("cc-by")))
		rest = tam_slice_from(s, 3);
	if (rest.p == NULL)
		return TAM_NONE;
	kind = word_of(&rest);
	version = word_of(&rest);
	for (i = 0; i < TAM_COUNT(kinds) && !tam_slice_eq(kind, tam_slice_of(kinds[i]));)
		i++;
	for (k = 0; k < TAM_COUNT(versions) && !tam_slice_eq(version, tam_slice_of(versions[k]));)
		k++;
	if (i == TAM_COUNT(kinds) || k == TAM_COUNT(versions))
		return TAM_NONE;
	if (i + 1 == TAM_COUNT(kinds))
		i--; /* the old order of the two last words */
	p = tam_arena_alloc(f->doc->arena, 32);
	if (p == NULL) {
		f->spent = true;
		return TAM_NONE;
	}
	out = tam_slice(p, 3 + strlen(kinds[i]) + 1 + 3);
	memcpy(p, "CC-", 3);
	for (k = 0; kinds[i][k] != '\0'; k++)
		p[3 + k] = kinds[i][k] == '-' ? '-' : (char)(kinds[i][k] - 'a' + 'A');
	p[3 + k] = '-';
	memcpy(p + 4 + k, version.p, 3);
	return out;
}

struct tam_slice
tam_license_id(struct tam_facts *f, struct tam_slice s)
{
	struct tam_slice out, low;
	char *p;
	size_t i;

	if (s.n == 0 || s.n > 300)
		return s;
	p = tam_arena_alloc(f->doc->arena, s.n);
	if (p == NULL) {
		f->spent = true;
		return s;
	}
	for (i = 0; i < s.n; i++)
		p[i] = tam_ascii_lower(s.p[i]);
	low = tam_slice(p, s.n);
	out = creative_commons(f, low);
	for (i = 0; out.p == NULL && i < TAM_COUNT(known); i++)
		if (tam_slice_find(low, tam_slice_of(known[i].part)) < low.n)
			out = tam_slice_of(known[i].id);
	return out.p != NULL ? out : s;
}
