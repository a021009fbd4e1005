/* No printf: the pattern comes from the command line. */
#include "run/shardname.h"

#include <string.h>

#include "base/buf.h"

const char *
run_base_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash == NULL ? path : slash + 1;
}

/* Length of the %0Nd at `p`, and N; 0: it is none. */
static size_t
number_at(const char *p, unsigned *width)
{
	size_t n = 1;

	*width = 1;
	if (p[0] != '%')
		return 0;
	if (p[1] == '0' && p[2] >= '1' && p[2] <= '9') {
		*width = (unsigned)(p[2] - '0');
		n = 3;
	}
	return p[n] == 'd' ? n + 1 : 0;
}

bool
run_is_pattern(const char *name)
{
	const char *base = run_base_name(name), *at = strchr(base, '%');
	unsigned width;
	size_t n = at == NULL ? 0 : number_at(at, &width);

	return n > 0 && strchr(at + n, '%') == NULL &&
	       memchr(name, '%', (size_t)(base - name)) == NULL;
}

static char *
finish(struct tam_buf *b)
{
	tam_buf_char(b, '\0');
	if (!b->failed)
		return b->p;
	tam_buf_free(b);
	return NULL;
}

char *
run_pattern_of(const char *name)
{
	const char *base = run_base_name(name);
	size_t stem = (size_t)(base - name) + strcspn(base, ".");
	struct tam_buf b = {0};

	tam_buf_add(&b, name, stem);
	tam_buf_str(&b, "-%05d");
	tam_buf_str(&b, name + stem);
	return finish(&b);
}

char *
run_shard_name(const char *pattern, uint64_t number)
{
	const char *at = strrchr(pattern, '%');
	struct tam_buf b = {0};
	unsigned width;
	size_t n = number_at(at, &width);

	tam_buf_add(&b, pattern, (size_t)(at - pattern));
	if (number == 0)
		tam_buf_char(&b, '*');
	else
		tam_buf_printf(&b, "%0*llu", (int)width, (unsigned long long)number);
	tam_buf_str(&b, at + n);
	return finish(&b);
}

/* Where the number of the task goes. */
static size_t
task_place(const char *name)
{
	const char *base = run_base_name(name), *percent = strchr(base, '%');
	size_t stem = (size_t)(base - name) + strcspn(base, ".");

	if (percent == NULL)
		return stem;
	stem = (size_t)(percent - name);
	return stem > 0 && strchr("-_.", name[stem - 1]) != NULL ? stem - 1 : stem;
}

char *
run_task_name(const char *name, unsigned shard, unsigned shards)
{
	size_t stem = task_place(name);
	struct tam_buf b = {0};

	tam_buf_add(&b, name, stem);
	tam_buf_printf(&b, "-%05u-of-%05u", shard, shards);
	tam_buf_str(&b, name + stem);
	return finish(&b);
}

char *
run_family_name(const char *name, unsigned shards)
{
	size_t stem = task_place(name);
	struct tam_buf b = {0};

	tam_buf_add(&b, name, stem);
	tam_buf_printf(&b, "-%%05d-of-%05u", shards);
	tam_buf_str(&b, name + stem);
	return finish(&b);
}

char *
run_corpus_name(const char *pattern)
{
	size_t n = (size_t)(strrchr(pattern, '%') - pattern);
	struct tam_buf b = {0};

	while (n > 0 && strchr("-_.", pattern[n - 1]) != NULL)
		n--;
	tam_buf_add(&b, pattern, n);
	if (n == 0 || pattern[n - 1] == '/')
		tam_buf_str(&b, "corpus");
	return finish(&b);
}

char *
run_name_with(const char *name, const char *ending)
{
	struct tam_buf b = {0};

	tam_buf_str(&b, name);
	tam_buf_str(&b, ending);
	return finish(&b);
}
