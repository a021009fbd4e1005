/* What makes two runs the same one: a run goes on where another has stopped only if it is. */
#include <string.h>
#include <sys/stat.h>

#include "run/job.h"
#include "run/shardname.h"

/* Names and sizes: a file that has another size is another input. */
static void
put_inputs(struct tam_buf *b, const struct run_names *names)
{
	struct stat st;
	size_t i;

	for (i = 0; i < names->n; i++) {
		bool file = stat(names->v[i], &st) == 0 && S_ISREG(st.st_mode);

		tam_buf_add(b, names->v[i], strlen(names->v[i]) + 1);
		tam_buf_printf(b, "%llu\n", file ? (unsigned long long)st.st_size : 0);
	}
	for (i = 0; i < names->n && names->range != NULL; i++)
		tam_buf_printf(b, "%llu-%llu\n", (unsigned long long)names->range[i].from,
			(unsigned long long)names->range[i].to);
}

/* All that decides about the bytes of the output. */
bool
run_identity(const struct run_job *r, char out[TAM_DIGEST_SIZE])
{
	const struct run_options *o = r->o;
	struct tam_buf b = {0};
	bool ok;
	size_t i;

	tam_buf_str(&b, tamis_version());
	tam_buf_printf(&b, "\n%d\n%s\n", (int)o->form, run_base_name(o->output));
	for (i = 0; i < o->n_settings; i++)
		tam_buf_printf(&b, "%s=%s\n", o->settings[i].name, o->settings[i].value);
	for (i = 0; i < r->counts.n_packs; i++) {
		tam_buf_slice(&b, r->counts.packs[i].value);
		tam_buf_char(&b, '\n');
	}
	put_inputs(&b, &r->names);
	tam_buf_printf(&b, "%u/%u", o->shard, o->shards);
	tam_digest(tam_buf_all(&b), out);
	ok = !b.failed;
	tam_buf_free(&b);
	return ok;
}
