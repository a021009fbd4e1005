/* What rules cut from documents: forms of cut, positions, scores, languages and sites. */
#include <stdio.h>
#include <stdlib.h>

#include "pat.h"

#define PROSE \
	"The council met again last night and after a long debate it voted for the new bridge.\n"
#define FR ((struct pat_run){.lang = "fr"})

static void
lines_fold(void **state)
{
	static const char pack[] = "rule a\nclass subscribe\nlang fr\n"
				   "text {S'abonner|Abonnez-vous}[ à la lettre]\n" PAT_EXAMPLES;

	(void)state;
	pat_expect(pack, FR,
		"• S’ABONNER…\n\nabonnez‐vous  à la\u00A0lettre !\nS'abonner au club\n",
		"subscribe:• S’ABONNER…\nsubscribe:abonnez‐vous  à la\u00A0lettre !\n");
	pat_expect(pack, (struct pat_run){.lang = "de"}, "S'abonner\n", "");
	pat_expect(pack, (struct pat_run){.lang = "und"}, "S'abonner\n", "subscribe:S'abonner\n");
	pat_expect(pack, (struct pat_run){.lang = "fr-CA"}, "S'abonner\n", "subscribe:S'abonner\n");
	pat_expect("rule a\nclass share\ntext \\[Photo\\]\ntext © AFP\n" PAT_EXAMPLES, FR,
		"[photo]\nPhoto\nAFP\n© AFP.\n", "share:[photo]\nshare:© AFP.\n");
	pat_expect("rule a\nclass print\ntext 【打印】\ntext （关闭）\n" PAT_EXAMPLES, FR,
		"【打印】\n打印\n（关闭）\n关闭）\n", "print:【打印】\nprint:（关闭）\n");
	pat_expect("rule a\nclass share\ntext Lire la suite\ntext Page <num>\n" PAT_EXAMPLES, FR,
		"« Lire la suite »\n« Lire la suite. »\n“Page 2”\nPage 2\n\"Lire la suite\"\n",
		"share:« Lire la suite »\nshare:Page 2\n");
}

static void
slots_match_and_capture(void **state)
{
	static const char pack[] = "rule a\nclass timestamp\nlang fr ru\n"
				   "text [<clock>][, le <date>], modifié à [<clock>]\n"
				   "text обновлено <date:modified>\n" PAT_EXAMPLES;

	(void)state;
	pat_expect(pack, FR, ", modifié à\n12h30, le 24 mai 2017, modifié à 14:02\n",
		"timestamp:, modifié à\ntimestamp:12h30, le 24 mai 2017, modifié à 14:02\n"
		"date=24 mai 2017\n");
	pat_expect(pack, FR, "le 24 June 2017, modifié à\n", "");
	pat_expect(pack, (struct pat_run){.lang = "ru"}, "Обновлено 3 марта 2019 г.\n",
		"timestamp:Обновлено 3 марта 2019 г.\nmodified=3 марта 2019 г.\n");
	pat_expect("rule a\nclass timestamp\nlang fr\ntext au <date>\n" PAT_EXAMPLES
		   "rule b\nclass timestamp\nlang en\ntext at <date>\n" PAT_EXAMPLES,
		(struct pat_run){.lang = "und"},
		"au 3 juin 2017\nau 3 June 2017\nat 3 June 2017\nat 3 juin 2017\n",
		"timestamp:au 3 juin 2017\ntimestamp:at 3 June 2017\n"
		"date=3 juin 2017\ndate=3 June 2017\n");
	pat_expect("rule a\nclass byline\ntext By <name>[ and <name>][, <date>]\n" PAT_EXAMPLES, FR,
		"By Jo van der Berg and J.-P. Li, March 3, 2019\nBy the way\nBy Monday morning\n",
		"byline:By Jo van der Berg and J.-P. Li, March 3, 2019\n"
		"author=Jo van der Berg\nauthor=J.-P. Li\ndate=March 3, 2019\n");
	pat_expect("rule a\nclass copyright\ntext © <name>, <date>\n" PAT_EXAMPLES, FR,
		"© Example, 3.4.2017\n", "copyright:© Example, 3.4.2017\n");
	/* Expressions for digits are tried where there are some, of any script. */
	pat_expect("rule a\nclass share\ntext Seite <num>\nre ^Nr\\. \\d\n" PAT_EXAMPLES, FR,
		"Seite neun\nSeite \u0969\nSeite 9\nNr. neun\nNr. \u0669\n",
		"share:Seite \u0969\nshare:Seite 9\nshare:Nr. \u0669\n");
}

/* Too many alternatives to be spelled out are an expression, which sees the same lines. */
static void
many_alternatives_are_lines(void **state)
{
	static const char pack[] =
		"rule a\nclass share\n"
		"text {Teilen|Senden|Merken|l'envoi|Post} [jetzt|hier|bald] {auf|über|mit|per} "
		"{Nah|Fern|Groß|Klein (neu)}[!]\n" PAT_EXAMPLES;

	(void)state;
	pat_expect(pack, FR,
		"TEILEN HIER AUF NAH\n» Merken per Klein (neu)!\nl’envoi mit  fern …\n"
		"Teilen hier auf\nTeilen hier auf Nah und Fern\nWir teilen hier auf Nah\n",
		"share:TEILEN HIER AUF NAH\nshare:» Merken per Klein (neu)!\n"
		"share:l’envoi mit  fern …\n");
}

/* White space of any kind at the end of a line hides it from no rule, as the clean text would not. */
static void
line_ends_are_bare(void **state)
{
	static const char pack[] =
		"rule a\nclass share\ncut line\nre ^Share this\\h*$\n" PAT_EXAMPLES;

	(void)state;
	pat_expect(pack, FR,
		"Share this \u3000\nShare this\uFEFF\nShare this\xC2\x85\nShare this\f\n",
		"share:Share this \u3000\nshare:Share this\uFEFF\nshare:Share "
		"this\xC2\x85\nshare:Share this\f\n");
}

/* Two rules that know one line do not double what it says. */
static void
a_line_speaks_once(void **state)
{
	static const char pack[] =
		"rule a\nclass photo-credit\ncut line\nre ^Photo: (?<photo_author>[^/]+) "
		"/ (?<photo_agency>AFP)$\n"
		"re ^Photo: (?<photo_agency>AFP)$\n" PAT_EXAMPLES
		"rule b\nclass photo-credit\ncut line\nre ^Photo: "
		"(?<photo_author>[^,]+)(?:, (?<date>\\d{4}))?$\n" PAT_EXAMPLES;

	(void)state;
	pat_expect(pack, FR, "Photo: Jo Li / AFP\nPhoto: AFP\nPhoto: Al Li, 2019\n",
		"photo-credit:Photo: Jo Li / AFP\nphoto-credit:Photo: AFP\n"
		"photo-credit:Photo: Al Li, 2019\n"
		"photo_author=Jo Li\nphoto_agency=AFP\nphoto_agency=AFP\nphoto_author=Al "
		"Li\ndate=2019\n");
}

static void
only_the_match_goes(void **state)
{
	static const char pack[] =
		"slot agency\nis APS\n\nrule a\nclass header\nat doc-start\n"
		"re date (?<date>\\d{4}-\\d\\d)\n" PAT_EXAMPLES
		"rule b\nclass agency\nat doc-end\ntext (<agency>)\n" PAT_EXAMPLES
		"rule c\nclass player\nat inline\nre \\[video\\]\n" PAT_EXAMPLES;

	(void)state;
	pat_expect(pack, FR, " date 2017-06 It began. date 2018-01 (APS) no. (APS) \n",
		"header| date 2017-06 |\nagency| (APS) |\ndate=2017-06\nagency=APS\n");
	pat_expect(pack, FR, "one [video] two[video]three [video]\n",
		"player|[video] |\nplayer|[video]|\nplayer| [video]|\n");
	pat_expect(pack, FR, "[video]\nWords. (APS)\n[video]\n",
		"player|[video]|\nagency| (APS)|\nplayer|[video]|\nagency=APS\n");
}

static void
neighbours_go_too(void **state)
{
	static const char pack[] =
		"rule a\nclass photo-credit\nat line\ncut line, echo above\n"
		"re (?<caption>.{3,80}?) © (?<photo_author>[A-Z ]+)\n" PAT_EXAMPLES
		"rule b\nclass caption\ncut line, next if unpunctuated\n"
		"re ^.{3,80} - (?<site>Example News)$\n" PAT_EXAMPLES
		"rule c\nclass photo-credit\ncut match, rest if unpunctuated\n"
		"re ^© (?<photo_agency>ABC)/\n" PAT_EXAMPLES;

	(void)state;
	pat_expect(pack, FR, "The old harbour\n\nThe Old Harbour © JO DOE\nText\n",
		"caption:The old harbour\nphoto-credit:The Old Harbour © JO DOE\n"
		"caption=The Old Harbour\nphoto_author=JO DOE\n");
	pat_expect(pack, FR, "A harbour\nThe old harbour © JO DOE\n",
		"photo-credit:The old harbour © JO DOE\ncaption=The old harbour\n"
		"photo_author=JO DOE\n");
	pat_expect(pack, FR, "Men in boats - Example News\nThe title of a card\n",
		"caption:Men in boats - Example News\nrelated:The title of a card\n"
		"site=Example News\nrelated_title=The title of a card\n");
	pat_expect(pack, FR, "Men in boats - Example News\nA sentence.\n",
		"caption:Men in boats - Example News\nsite=Example News\n");
	pat_expect(pack, FR, "Men in boats - Example News\n\nNot directly below\n",
		"caption:Men in boats - Example News\nsite=Example News\n");
	pat_expect(pack, (struct pat_run){.mode = TAM_MODE_PAGE},
		"Men in boats - Example News\n\nThe next block\n",
		"caption:Men in boats - Example News\nrelated:The next block\n"
		"site=Example News\nrelated_title=The next block\n");
	pat_expect(pack, FR, "© ABC/ A title without a stop\n© ABC/ A sentence.\n",
		"photo-credit|© ABC/ |\nrelated|A title without a stop|\nphoto-credit|© ABC/ |\n"
		"photo_agency=ABC\nrelated_title=A title without a stop\nphoto_agency=ABC\n");
}

static void
positions_hold(void **state)
{
	(void)state;
#define CHAT(at) "rule a\nclass chat\nat " at "\ntext Chat\n" PAT_EXAMPLES
	pat_expect(CHAT("line, head"), FR, "Chat\n" PROSE "chat\n" PROSE "CHAT\n", "chat:Chat\n");
	pat_expect(CHAT("line, tail"), FR, "Chat\n" PROSE "chat\n" PROSE "CHAT\n", "chat:CHAT\n");
	pat_expect(
		CHAT("edge"), FR, "Chat\n" PROSE "chat\n" PROSE "CHAT\n", "chat:Chat\nchat:CHAT\n");
	pat_expect(CHAT("edge"), FR, "Chat\nfoo\nchat\n", "chat:Chat\nchat:chat\n");
	pat_expect(CHAT("line, doc-end"), FR, "Chat\n" PROSE "Chat\n\n", "chat:Chat\n");
	pat_expect(CHAT("beside-chrome"), FR, "Chat\n", "");
#undef CHAT
	/* Inside the prose lines that bound the text. */
	pat_expect("rule a\nclass player\nat edge\ncut match\nre \\[v\\]\n" PAT_EXAMPLES, FR,
		"[v] " PROSE "[v] middle\n" PROSE, "player|[v] |\n");
	/* Lines that are cut bound nothing: the second chat is at the head, too. */
	pat_expect("rule a\nclass consent\ntext We use cookies and many other things to make this "
		   "site work as well as it does.\n" PAT_EXAMPLES
		   "rule b\nclass chat\nat head\ntext Chat\n" PAT_EXAMPLES,
		FR,
		"Chat\nWe use cookies and many other things to make this site work as well as it "
		"does.\nChat\n" PROSE,
		"chat:Chat\nconsent:We use cookies and many other things to make this site work as "
		"well as it does.\nchat:Chat\n");
}

static void
runs_fall_from_one_end(void **state)
{
	static const char pack[] = "rule a\nclass share\ntext Share\n" PAT_EXAMPLES
				   "rule b\nclass comment-counter\nat beside-chrome\ntext <num>\n"
				   "yes 0\nno y\n\n"
				   "rule c\nclass player\nat inline\nre \\[v\\]\n" PAT_EXAMPLES
				   "rule d\nclass chat\nat beside-chrome\ntext Chat\n" PAT_EXAMPLES;

	(void)state;
	pat_expect(pack, FR, "7\ntext\n1\n\n2\n3\nShare\n4\n5\ntext\n6\n",
		"comment-counter:1\ncomment-counter:2\ncomment-counter:3\nshare:Share\n"
		"comment-counter:4\ncomment-counter:5\n");
	/* A part of the line itself is chrome; what is left of it is matched again. */
	pat_expect(pack, FR, "Chat [v]\nmore\n", "chat:Chat [v]\nplayer| [v]|\n");
	/* Nothing is left of a line: it counts as cut. */
	pat_expect(pack, FR, "[v]\n8\nmore\n", "comment-counter:8\nplayer|[v]|\n");
}

static void
scores_add_up(void **state)
{
	static const char pack[] =
		"rule a\nclass share\nscore 0.3\ntext Share\ntext [the] share\n" PAT_EXAMPLES
		"rule b\nclass app\nscore 0.35\nat head\ntext Share\n" PAT_EXAMPLES
		"rule c\nclass player\nscore 0.5\ncut match\nre \\[v\\]\n" PAT_EXAMPLES;

	(void)state;
	pat_expect(pack, FR, "Share\n", "app:Share\n");
	pat_expect(pack, FR, PROSE "Share\n", "");
	pat_expect(pack, (struct pat_run){.aim = TAM_AIM_RECALL}, "Share\n", "");
	pat_expect(pack, FR, "x [v]\n", "");
	pat_expect(pack, (struct pat_run){.aim = TAM_AIM_PRECISION}, "x [v]\n", "player| [v]|\n");
	/* Alternatives of one rule count once. */
	pat_expect("rule a\nclass share\nscore 0.3\ncut line\ntext Share\nre ^Sh\nre "
		   "are$\n" PAT_EXAMPLES,
		FR, "Share\n", "");
	pat_expect("rule a\nclass share\nscore 0.3\ntext Share\n" PAT_EXAMPLES
		   "rule b\nclass app\nscore 0.3\ntext Share\n" PAT_EXAMPLES,
		FR, "Share\n", "share:Share\n");
}

static void
sites_are_suffixes(void **state)
{
	static const char pack[] =
		"rule a\nclass share\nsite example.org example.net\ntext Share\n" PAT_EXAMPLES;

	(void)state;
	pat_expect(pack, FR, "Share\n", "");
	pat_expect(pack, (struct pat_run){.url = "https://www.Example.org:80/a"}, "Share\n",
		"share:Share\n");
	pat_expect(pack, (struct pat_run){.url = "http://u@example.net?x"}, "Share\n",
		"share:Share\n");
	pat_expect(pack, (struct pat_run){.url = "https://myexample.org/"}, "Share\n", "");
	pat_expect(pack, (struct pat_run){.url = "https://a.com/example.org"}, "Share\n", "");
}

static void
re_knows_slots(void **state)
{
	static const char pack[] =
		"slot agency\nis ABC\n\nrule a\nclass photo-credit\nat inline\n"
		"re © <<name>> / <<agency>>, <<date:modified>>, <<num>>\n" PAT_EXAMPLES;

	(void)state;
	pat_expect(pack, FR, "Text © Jo Doe / ABC, 2017-05-04, 12 more\n",
		"photo-credit|© Jo Doe / ABC, 2017-05-04, 12 |\nphoto_author=Jo Doe\n"
		"photo_agency=ABC\nmodified=2017-05-04\n");
	pat_expect(pack, FR, "Text © jo doe / ABC, 2017-05-04, 12 more\n", "");
}

/* Rules that take the first or last thing left until nothing changes. */
static void
cleaning_twice_is_cleaning_once(void **state)
{
	static const char pack[] =
		"rule a\nclass header\nat doc-start\nre date \\d+\n" PAT_EXAMPLES
		"rule b\nclass agency\nat doc-end\nre \\([A-Z]+\\)\n" PAT_EXAMPLES
		"rule c\nclass share\ntext Share\n" PAT_EXAMPLES
		"rule d\nclass player\nat inline\nre \\[v\\]\n" PAT_EXAMPLES
		"rule e\nclass comment-counter\nat beside-chrome\nre ^\\d+$\n" PAT_EXAMPLES
		"rule f\nclass chat\nat tail\ntext Chat\n" PAT_EXAMPLES;
	static const char *const texts[] = {
		"date 1 date 2\ndate 3 Share\n" PROSE "Go. (AB) (CD)\n(EF)\nShare\n3\nShare [v]\n",
		"[v] Share\n1\n2\nword [v]\n" PROSE "Chat\n4\n[v]\n5\nChat\n",
		"Chat\n\n\n7\nShare\n",
	};
	struct tam_packs *packs = pat_load(pack);
	struct tam_buf once, twice;
	size_t i;

	(void)state;
	for (i = 0; i < TAM_COUNT(texts); i++) {
		once = pat_run_packs(packs, (struct pat_run){.ledger = true}, texts[i]);
		assert_true(once.n - 1 < strlen(texts[i]));
		twice = pat_run_packs(packs, (struct pat_run){.ledger = true}, once.p);
		assert_string_equal(once.p, twice.p);
		tam_buf_free(&once);
		tam_buf_free(&twice);
	}
	tam_packs_free(packs);
}

static size_t
count(const char *s, const char *what)
{
	size_t n = 0;

	for (s = strstr(s, what); s != NULL; s = strstr(s + 1, what))
		n++;
	return n;
}

/* Lines far longer than any window: every match is found, and once. */
static void
long_lines_are_searched_whole(void **state)
{
	enum { PIECES = 3000 };
	struct tam_packs *packs =
		pat_load("rule a\nclass player\nat inline\nre \\[v\\]\n" PAT_EXAMPLES
			 "rule b\nclass photo-credit\nat inline\nre ©(?: "
			 "(?<photo_author>Jo))+\n" PAT_EXAMPLES);
	struct tam_buf text = {NULL, 0, 0, false}, got;
	size_t i;

	(void)state;
	for (i = 0; i < PIECES; i++)
		tam_buf_printf(
			&text, "Wörter %zu und noch mehr [v] davon © Jo Jo und so fort, ", i);
	tam_buf_char(&text, '\0');
	got = pat_run_packs(packs, FR, text.p);
	assert_int_equal(count(got.p, "player|"), PIECES);
	assert_int_equal(count(got.p, "photo-credit|"), PIECES);
	assert_int_equal(count(got.p, "photo_author=Jo\n"), PIECES);
	tam_buf_free(&got);
	tam_buf_free(&text);
	tam_packs_free(packs);
}

/* The one match of a long line is found wherever it lies. */
static void
no_seam_hides_a_match(void **state)
{
	static const size_t seams[] = {4096, 8192, 32768, 65536};
	struct tam_packs *packs =
		pat_load("rule a\nclass player\nat inline\nre \\[video\\]\n" PAT_EXAMPLES);
	char *text = malloc(100000);
	struct tam_buf got;
	size_t i, j;

	(void)state;
	assert_non_null(text);
	for (i = 0; i < TAM_COUNT(seams); i++) {
		for (j = 0; j < 9; j++) {
			memset(text, 'x', 99999);
			text[99999] = '\0';
			memcpy(text + seams[i] - j, "[video]", 7);
			got = pat_run_packs(packs, FR, text);
			assert_string_equal(got.p, "player|[video]|\n");
			tam_buf_free(&got);
		}
	}
	free(text);
	tam_packs_free(packs);
}

/* Literals of two sets may stand on both sides of a seam. */
static void
no_seam_parts_two_sets(void **state)
{
	struct tam_packs *packs =
		pat_load("rule a\nclass player\nat inline\nre con[^x]{300}mit\n" PAT_EXAMPLES);
	char *text = malloc(100000);
	struct tam_buf got;
	size_t j;

	(void)state;
	assert_non_null(text);
	for (j = 0; j < 310; j += 10) {
		memset(text, 'x', 99999);
		text[99999] = '\0';
		memcpy(text + 32768 - j, "con", 3);
		memset(text + 32768 - j + 3, '-', 300);
		memcpy(text + 32768 - j + 303, "mit", 3);
		got = pat_run_packs(packs, FR, text);
		assert_non_null(strstr(got.p, "--mit|"));
		tam_buf_free(&got);
	}
	free(text);
	tam_packs_free(packs);
}

static void
long_blanks_end_a_subject(void **state)
{
	static const char pack[] = "rule a\nclass player\nat inline\nre one\\h+two\n" PAT_EXAMPLES;
	char text[128];

	(void)state;
	sprintf(text, "one%60stwo", "");
	pat_expect(pack, FR, text,
		"player|one                              "
		"                              two|\n");
	sprintf(text, "one%70stwo", "");
	pat_expect(pack, FR, text, "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_fold),
		cmocka_unit_test(slots_match_and_capture),
		cmocka_unit_test(a_line_speaks_once),
		cmocka_unit_test(many_alternatives_are_lines),
		cmocka_unit_test(line_ends_are_bare),
		cmocka_unit_test(only_the_match_goes),
		cmocka_unit_test(neighbours_go_too),
		cmocka_unit_test(positions_hold),
		cmocka_unit_test(runs_fall_from_one_end),
		cmocka_unit_test(scores_add_up),
		cmocka_unit_test(sites_are_suffixes),
		cmocka_unit_test(re_knows_slots),
		cmocka_unit_test(cleaning_twice_is_cleaning_once),
		cmocka_unit_test(long_lines_are_searched_whole),
		cmocka_unit_test(no_seam_hides_a_match),
		cmocka_unit_test(no_seam_parts_two_sets),
		cmocka_unit_test(long_blanks_end_a_subject),
	};

	return cmocka_run_group_tests_name("pat_run", tests, NULL, NULL);
}
