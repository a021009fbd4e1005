/* Rates are of the whole run, so that they do not jump. */
#include "run/progress.h"

#include <stdio.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/json.h"
#include "run/report.h"
#include "run/stop.h"

#define MEGABYTE 1e6

static double
now(void)
{
	struct timespec t;

	(void)clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

void
run_progress_begin(struct run_progress *p, enum run_progress_how how, const struct run_names *names,
	bool taken)
{
	*p = (struct run_progress){.how = how, .names = names};
	if (how == RUN_PROGRESS_AUTO)
		p->how = isatty(STDERR_FILENO) && !taken ? RUN_PROGRESS_ON : RUN_PROGRESS_OFF;
	p->begun = p->last = now();
}

/* Looked up only when something is printed. A pipe among the inputs makes it unknown. */
static void
count_total(struct run_progress *p)
{
	struct stat st;
	size_t i;

	if (p->counted)
		return;
	p->counted = true;
	for (i = 0; i < p->names->n; i++) {
		if (stat(p->names->v[i], &st) != 0)
			continue;
		if (!S_ISREG(st.st_mode)) {
			p->total = 0;
			return;
		}
		p->total += p->names->range != NULL && p->names->range[i].to > 0
				    ? p->names->range[i].to - p->names->range[i].from
				    : (uint64_t)st.st_size;
	}
}

void
run_progress_item(
	struct run_progress *p, const struct run_item *item, const struct run_result *result)
{
	int i;

	if (item->kind == RUN_ITEM_END) {
		p->done += item->bytes;
		p->at = 0;
	} else if (item->kind != RUN_ITEM_UNREAD) {
		p->at = item->bytes;
	}
	if (result == NULL || result->status != TAMIS_OK) {
		p->errors += item->kind != RUN_ITEM_END;
		return;
	}
	p->records++;
	p->kept += result->kept;
	for (i = 0; i < TAM_REASONS; i++)
		p->removed += result->removed[i];
}

static double
share_of(const struct run_progress *p)
{
	double share = p->total == 0 ? 0 : (double)(p->done + p->at) / (double)p->total;

	return share > 1 ? 1 : share;
}

static void
print_json(const struct run_progress *p, double seconds, bool end, struct tam_buf *out)
{
	struct tam_json j = tam_json_on(out);

	tam_json_open(&j, '{');
	tam_json_key(&j, "records");
	tam_json_count(&j, p->records);
	tam_json_key(&j, "errors");
	tam_json_count(&j, p->errors);
	tam_json_key(&j, "bytes");
	tam_json_count(&j, p->done + p->at);
	tam_json_key(&j, "total");
	if (p->total > 0)
		tam_json_count(&j, p->total);
	else
		tam_json_null(&j);
	tam_json_key(&j, "seconds");
	tam_json_number(&j, seconds, 1);
	tam_json_key(&j, "kept_chars");
	tam_json_count(&j, p->kept);
	tam_json_key(&j, "removed_chars");
	tam_json_count(&j, p->removed);
	tam_json_key(&j, "done");
	tam_json_bool(&j, end);
	tam_json_close(&j, '}');
}

static void
print_text(const struct run_progress *p, double seconds, struct tam_buf *out)
{
	double share = share_of(p), bytes = (double)(p->done + p->at), left;
	double per = seconds > 0 ? 1 / seconds : 0;
	double chars = (double)(p->kept + p->removed);

	tam_buf_printf(out, "%llu records, %.0f/s, %.1f MB/s", (unsigned long long)p->records,
		(double)p->records * per, bytes / MEGABYTE * per);
	if (share > 0) {
		left = seconds / share - seconds;
		tam_buf_printf(out, ", %.0f %%, %lu:%02lu:%02lu left", 100 * share,
			(unsigned long)left / 3600, (unsigned long)left / 60 % 60,
			(unsigned long)left % 60);
	}
	if (chars > 0)
		tam_buf_printf(out, ", kept %.0f %%", 100 * (double)p->kept / chars);
	if (p->errors > 0)
		tam_buf_printf(out, ", %llu errors", (unsigned long long)p->errors);
}

static void
print(struct run_progress *p, bool stays, bool end)
{
	double seconds = now() - p->begun;
	struct tam_buf out = {0};

	count_total(p);
	if (p->how == RUN_PROGRESS_JSON)
		print_json(p, seconds, end, &out);
	else
		print_text(p, seconds, &out);
	tam_buf_char(&out, '\0');
	if (!out.failed && p->how == RUN_PROGRESS_JSON)
		run_report_raw(out.p);
	else if (!out.failed && stays)
		run_report(NULL, 0, "%s", out.p);
	else if (!out.failed)
		run_report_passing(out.p);
	tam_buf_free(&out);
}

void
run_progress_tick(struct run_progress *p)
{
	bool asked = run_stop_asked();
	double t;

	if (asked)
		print(p, true, false);
	if (asked || p->how == RUN_PROGRESS_OFF)
		return;
	t = now();
	if (t - p->last < 1)
		return;
	p->last = t;
	print(p, false, false);
}

void
run_progress_end(struct run_progress *p)
{
	if (p->names == NULL)
		return;
	if (p->how == RUN_PROGRESS_JSON)
		print(p, true, true);
	run_report_passing(NULL);
}
