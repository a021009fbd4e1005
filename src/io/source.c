/* Buffered reading with a front that can be looked at again. */
#include "io/source.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/mem.h"
#include "io/sys.h"

#define FIRST_BUFFER ((size_t)128 * 1024)

enum tam_code
tam_source_open(struct tam_source *s, const char *path, bool digest, struct tam_err *err)
{
	struct stat st;
	enum tam_code code = TAM_OK;

	*s = (struct tam_source){.fd = STDIN_FILENO};
	if (strcmp(path, "-") != 0) {
		s->fd = open(path, O_RDONLY | O_CLOEXEC);
		if (s->fd < 0)
			return tam_fail_errno(err, TAM_BAD, errno, NULL, NULL);
		s->ours = true;
	}
	if (fstat(s->fd, &st) != 0)
		code = tam_fail_errno(err, TAM_BAD, errno, NULL, NULL);
	else if (S_ISDIR(st.st_mode))
		code = tam_fail_errno(err, TAM_BAD, EISDIR, NULL, NULL);
	else if (S_ISREG(st.st_mode) && st.st_size > 0)
		s->size = (uint64_t)st.st_size;
	if (code == TAM_OK && digest) {
		s->digest = tam_digester_new();
		if (s->digest == NULL)
			code = tam_fail_nomem(err);
	}
	if (code != TAM_OK)
		tam_source_close(s);
	return code;
}

void
tam_source_close(struct tam_source *s)
{
	if (s->ours)
		(void)tam_sys_close(s->fd);
	tam_digester_free(s->digest);
	tam_free(s->p);
	*s = (struct tam_source){.fd = -1};
}

/* Room behind p[n). Unread bytes move to the front only when that frees half of the memory, so
 * that moving costs no more than reading did. */
static bool
make_room(struct tam_source *s)
{
	size_t have = s->n - s->start;

	if (s->n < s->cap)
		return true;
	if (s->start == 0 || s->start < s->cap / 2)
		return tam_reserve(
			(void **)&s->p, &s->cap, s->cap == 0 ? FIRST_BUFFER : s->cap + 1, 1);
	memmove(s->p, s->p + s->start, have);
	s->start = 0;
	s->n = have;
	return true;
}

/* Expressions are matched sixteen bytes at a time: what stands behind the text is not used, but
 * should be something, or checkers of memory have a word to say. */
static void
clear_behind(struct tam_source *s)
{
	size_t room = s->cap - s->n;

	if (room > 0)
		memset(s->p + s->n, 0, room < 64 ? room : 64);
}

/* A regular file never keeps anyone waiting. */
static ssize_t
read_more(struct tam_source *s)
{
	if (s->wait != NULL && s->size == 0) {
		s->wait(s->user, s->fd);
		if (s->stopping != NULL && s->stopping()) {
			errno = EINTR;
			return -1;
		}
	}
	return tam_sys_read(s->fd, s->p + s->n, s->cap - s->n, s->stopping);
}

enum tam_code
tam_source_fill(struct tam_source *s, size_t want, struct tam_err *err)
{
	ssize_t got;

	while (!s->end && s->n - s->start < want) {
		if (!make_room(s))
			return tam_fail_nomem(err);
		got = read_more(s);
		if (got < 0) {
			s->end = s->broken = true;
			s->n = s->start;
			if (errno == EINTR)
				return TAM_EOF;
			return tam_fail_errno(err, TAM_BAD, errno, NULL, NULL);
		}
		if (got == 0)
			s->end = true;
		if (s->digest != NULL)
			tam_digester_add(s->digest, tam_slice(s->p + s->n, (size_t)got));
		s->n += (size_t)got;
	}
	clear_behind(s);
	return TAM_OK;
}

struct tam_slice
tam_source_rest(const struct tam_source *s)
{
	return tam_slice(s->p == NULL ? "" : s->p + s->start, s->n - s->start);
}

void
tam_source_skip(struct tam_source *s, size_t n)
{
	s->start += n;
	s->at += n;
}
