/* Temporary file, fsync, rename, fsync of the folder: the name shows only complete content, and a
 * power cut cannot bring back less. */
#define _XOPEN_SOURCE 700 /* realpath */
#include "io/place.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/hash.h"
#include "base/mem.h"
#include "io/sys.h"

#define TRIES 64

/* Of the final name that stays in the temporary one, so that both fit where names have 255 bytes. */
#define NAME_KEPT 200

static const char *
name_of(const struct tam_place *p)
{
	return p->path == NULL ? "standard output" : p->path;
}

static enum tam_code
cannot_write(const struct tam_place *p, int number, struct tam_err *err)
{
	if (number == EPIPE)
		return tam_fail(err, TAM_EOF, "the reader of %.200s is gone", name_of(p));
	return tam_fail_errno(err, TAM_FATAL, number, "cannot write", name_of(p));
}

static char *
copy(struct tam_slice s)
{
	char *p = tam_alloc(s.n + 1);

	if (p != NULL) {
		memcpy(p, s.p, s.n);
		p[s.n] = '\0';
	}
	return p;
}

/* Bytes of `path` up to and with its last slash. */
static size_t
folder_length(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash == NULL ? 0 : (size_t)(slash - path) + 1;
}

/* Not secret, only unlikely to be there already; O_EXCL does the rest. */
static uint64_t
some_number(unsigned attempt)
{
	struct timespec now;
	uint64_t seed[4];

	(void)clock_gettime(CLOCK_MONOTONIC, &now);
	seed[0] = (uint64_t)now.tv_sec;
	seed[1] = (uint64_t)now.tv_nsec;
	seed[2] = (uint64_t)getpid();
	seed[3] = attempt;
	return tam_hash(tam_slice((const char *)seed, sizeof seed));
}

static enum tam_code
open_temp(struct tam_place *p, struct tam_err *err)
{
	size_t folder = folder_length(p->path), kept = strlen(p->path + folder), size;
	unsigned attempt;
	int number = EEXIST;

	if (kept > NAME_KEPT)
		kept = NAME_KEPT;
	size = folder + kept + 24;
	p->temp = tam_alloc(size);
	if (p->temp == NULL)
		return tam_fail_nomem(err);
	for (attempt = 0; attempt < TRIES; attempt++) {
		(void)snprintf(p->temp, size, "%.*s.%.*s.%016llx", (int)folder, p->path, (int)kept,
			p->path + folder, (unsigned long long)some_number(attempt));
		p->fd = open(p->temp, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
		if (p->fd >= 0)
			return TAM_OK;
		number = errno;
		if (number != EEXIST)
			break;
	}
	tam_free(p->temp);
	p->temp = NULL;
	return cannot_write(p, number, err);
}

char *
tam_place_beside(const char *path, const char *ending)
{
	size_t folder = folder_length(path), kept = strlen(path + folder), size;
	char *name;

	if (kept > NAME_KEPT)
		kept = NAME_KEPT;
	size = folder + kept + strlen(ending) + 2;
	name = tam_alloc(size);
	if (name != NULL)
		(void)snprintf(name, size, "%.*s.%.*s%s", (int)folder, path, (int)kept,
			path + folder, ending);
	return name;
}

/* A name that a run before may have left behind. What has another name as well is not ours. */
static enum tam_code
open_kept(struct tam_place *p, struct tam_err *err)
{
	struct stat st;

	p->temp = tam_place_beside(p->path, ".partial");
	if (p->temp == NULL)
		return tam_fail_nomem(err);
	if (lstat(p->temp, &st) == 0 && (!S_ISREG(st.st_mode) || st.st_nlink > 1))
		(void)unlink(p->temp);
	p->fd = open(p->temp, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
	if (p->fd >= 0)
		return TAM_OK;
	tam_free(p->temp);
	p->temp = NULL;
	return cannot_write(p, errno, err);
}

static bool
is_open_already(const char *path)
{
	struct tam_slice s = tam_slice_of(path);

	return tam_slice_starts(s, TAM_LIT("/dev/fd/")) ||
	       tam_slice_eq(s, TAM_LIT("/dev/stdout")) || tam_slice_eq(s, TAM_LIT("/dev/stderr"));
}

static enum tam_code
open_direct(struct tam_place *p, struct tam_err *err)
{
	p->fd = open(p->path, O_WRONLY | O_CLOEXEC);
	return p->fd < 0 ? cannot_write(p, errno, err) : TAM_OK;
}

/* A link that the user made stays; what it points to is replaced. */
static enum tam_code
follow_links(struct tam_place *p, struct tam_err *err)
{
	char real[PATH_MAX], *ours;

	if (realpath(p->path, real) == NULL)
		return cannot_write(p, errno, err);
	ours = copy(tam_slice_of(real));
	if (ours == NULL)
		return tam_fail_nomem(err);
	tam_free(p->path);
	p->path = ours;
	return TAM_OK;
}

static enum tam_code
open_named(struct tam_place *p, struct tam_err *err)
{
	struct stat st;
	enum tam_code code = TAM_OK;

	if (is_open_already(p->path))
		return open_direct(p, err);
	if (stat(p->path, &st) == 0) {
		if (S_ISDIR(st.st_mode))
			return cannot_write(p, EISDIR, err);
		if (!S_ISREG(st.st_mode))
			return open_direct(p, err);
		if (!p->force)
			return tam_fail(err, TAM_BAD, "%.200s exists already; use -f to replace it",
				p->path);
		code = follow_links(p, err);
	} else if (errno != ENOENT)
		return cannot_write(p, errno, err);
	if (code != TAM_OK)
		return code;
	return p->kept ? open_kept(p, err) : open_temp(p, err);
}

static enum tam_code
open_place(struct tam_place *p, const char *path, bool force, bool kept, struct tam_err *err)
{
	enum tam_code code;

	*p = (struct tam_place){.fd = STDOUT_FILENO, .force = force, .kept = kept};
	if (path == NULL || strcmp(path, "-") == 0)
		return TAM_OK;
	p->fd = -1;
	p->path = copy(tam_slice_of(path));
	code = p->path == NULL ? tam_fail_nomem(err) : open_named(p, err);
	if (code != TAM_OK)
		tam_place_abort(p);
	return code;
}

enum tam_code
tam_place_open(struct tam_place *p, const char *path, bool force, struct tam_err *err)
{
	return open_place(p, path, force, false, err);
}

enum tam_code
tam_place_open_kept(struct tam_place *p, const char *path, bool force, struct tam_err *err)
{
	return open_place(p, path, force, true, err);
}

enum tam_code
tam_place_write(struct tam_place *p, struct tam_slice s, struct tam_err *err)
{
	return tam_sys_write(p->fd, s) ? TAM_OK : cannot_write(p, errno, err);
}

/* Some file systems cannot flush a folder and say EINVAL; nothing more can be done there. */
static bool
sync_folder(const struct tam_place *p)
{
	size_t n = folder_length(p->path);
	char *folder = copy(n == 0 ? TAM_LIT(".") : tam_slice(p->path, n));
	bool ok = false;
	int fd;

	if (folder == NULL)
		return false;
	fd = open(folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY);
	if (fd >= 0) {
		ok = fsync(fd) == 0 || errno == EINVAL;
		(void)tam_sys_close(fd);
	} else
		ok = errno == EACCES; /* a folder one may write to but not list */
	tam_free(folder);
	return ok;
}

/* A link fails where a name exists, a rename would replace it. File systems without hard links
 * get a check and a rename, with a moment between the two. */
static enum tam_code
give_name(struct tam_place *p, struct tam_err *err)
{
	struct stat st;

	/* No other run writes here, so that looking first is enough, and there is never a moment
	 * with both names. */
	if (p->kept && !p->force && lstat(p->path, &st) == 0)
		return tam_fail(
			err, TAM_FATAL, "%.200s exists already; use -f to replace it", p->path);
	if (!p->force && !p->kept) {
		if (link(p->temp, p->path) == 0)
			return unlink(p->temp) == 0 ? TAM_OK : cannot_write(p, errno, err);
		if (errno == EEXIST || lstat(p->path, &st) == 0)
			return tam_fail(err, TAM_FATAL,
				"%.200s was made by someone else meanwhile; use -f to replace it",
				p->path);
		if (errno != ENOENT)
			return cannot_write(p, errno, err);
	}
	return rename(p->temp, p->path) == 0 ? TAM_OK : cannot_write(p, errno, err);
}

static enum tam_code
close_flushed(struct tam_place *p, struct tam_err *err)
{
	int fd = p->fd, number = 0;

	p->fd = -1;
	if (p->temp != NULL && fsync(fd) != 0 && errno != EINVAL)
		number = errno;
	if (p->path != NULL && !tam_sys_close(fd) && number == 0)
		number = errno;
	return number == 0 ? TAM_OK : cannot_write(p, number, err);
}

/* A signal handler may be looking: the pointer goes first. */
static void
forget_temp(struct tam_place *p)
{
	char *temp = p->temp;

	p->temp = NULL;
	tam_free(temp);
}

enum tam_code
tam_place_commit(struct tam_place *p, struct tam_err *err)
{
	enum tam_code code = close_flushed(p, err);

	if (code == TAM_OK && p->temp != NULL) {
		code = give_name(p, err);
		if (code == TAM_OK) {
			forget_temp(p);
			if (!sync_folder(p))
				code = cannot_write(p, errno, err);
		}
	}
	tam_place_abort(p);
	return code;
}

void
tam_place_abort(struct tam_place *p)
{
	if (p->fd >= 0 && p->path != NULL)
		(void)tam_sys_close(p->fd);
	if (p->temp != NULL && !p->kept)
		(void)unlink(p->temp);
	forget_temp(p);
	tam_free(p->path);
	*p = (struct tam_place){.fd = -1};
}

enum tam_code
tam_place_put(
	const char *path, struct tam_slice content, bool force, bool kept, struct tam_err *err)
{
	struct tam_place p;
	enum tam_code code = open_place(&p, path, force, kept, err);

	if (code != TAM_OK)
		return code;
	if (kept && p.temp != NULL && ftruncate(p.fd, 0) != 0)
		code = cannot_write(&p, errno, err);
	if (code == TAM_OK)
		code = tam_place_write(&p, content, err);
	if (code == TAM_OK)
		return tam_place_commit(&p, err);
	p.kept = false;
	tam_place_abort(&p);
	return code;
}
