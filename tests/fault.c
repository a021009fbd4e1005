/* Stands between a program and the system (LD_PRELOAD): the FAULT_AT-th time that something is done
 * to a file fails with ENOSPC or EIO, or kills the program before or after it, as FAULT_KIND says.
 * FAULT_MARK is a file that is made then. Pipes and terminals do not count. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum kind { NONE, NO_SPACE, BROKEN, KILL_BEFORE, KILL_AFTER, HALF };

static long left = -1;

static void
leave_mark(void)
{
	static int (*real)(const char *, int, ...);
	const char *mark = getenv("FAULT_MARK");

	if (real == NULL)
		*(void **)&real = dlsym(RTLD_NEXT, "open");
	if (mark != NULL)
		(void)close(real(mark, O_WRONLY | O_CREAT, 0600));
}

static enum kind
now(void)
{
	static const char *const names[] = {"", "nospace", "broken", "before", "after", "half"};
	const char *at = getenv("FAULT_AT"), *kind = getenv("FAULT_KIND");
	size_t i;

	if (left < 0)
		left = at == NULL ? 0 : atol(at);
	if (left == 0 || --left > 0 || kind == NULL)
		return NONE;
	leave_mark();
	for (i = 1; i < sizeof names / sizeof names[0]; i++)
		if (strcmp(kind, names[i]) == 0)
			return (enum kind)i;
	return NONE;
}

static int
is_file(int fd)
{
	struct stat st;

	return fstat(fd, &st) == 0 && (S_ISREG(st.st_mode) || S_ISDIR(st.st_mode));
}

/* -1: fails. Else go on, and die afterwards when it is KILL_AFTER. */
static int
strike(enum kind kind)
{
	if (kind == KILL_BEFORE)
		(void)raise(SIGKILL);
	if (kind == NO_SPACE || kind == BROKEN) {
		errno = kind == NO_SPACE ? ENOSPC : EIO;
		return -1;
	}
	return 0;
}

#define REAL(name) \
	do { \
		if (real == NULL) \
			*(void **)&real = dlsym(RTLD_NEXT, name); \
	} while (0)
#define CALL(type, call) \
	do { \
		type result_; \
		if (strike(kind) != 0) \
			return -1; \
		result_ = (call); \
		if (kind == KILL_AFTER) \
			(void)raise(SIGKILL); \
		return result_; \
	} while (0)

ssize_t
write(int fd, const void *p, size_t n)
{
	static ssize_t (*real)(int, const void *, size_t);
	enum kind kind = is_file(fd) ? now() : NONE;

	REAL("write");
	/* A disk that fills up takes a part first. */
	if (kind == HALF && n > 1) {
		(void)!real(fd, p, n / 2);
		kind = NO_SPACE;
	}
	CALL(ssize_t, real(fd, p, n));
}

int
fsync(int fd)
{
	static int (*real)(int);
	enum kind kind = now();

	REAL("fsync");
	CALL(int, real(fd));
}

int
ftruncate(int fd, off_t n)
{
	static int (*real)(int, off_t);
	enum kind kind = now();

	REAL("ftruncate");
	CALL(int, real(fd, n));
}

int
rename(const char *from, const char *to)
{
	static int (*real)(const char *, const char *);
	enum kind kind = now();

	REAL("rename");
	CALL(int, real(from, to));
}

int
link(const char *from, const char *to)
{
	static int (*real)(const char *, const char *);
	enum kind kind = now();

	REAL("link");
	CALL(int, real(from, to));
}

int
open(const char *path, int flags, ...)
{
	static int (*real)(const char *, int, ...);
	enum kind kind = NONE;
	mode_t mode = 0;
	va_list ap;

	if ((flags & O_CREAT) != 0) {
		va_start(ap, flags);
		mode = va_arg(ap, mode_t);
		va_end(ap);
		kind = now();
	}
	REAL("open");
	CALL(int, real(path, flags, mode));
}
