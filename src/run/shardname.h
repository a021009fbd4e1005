/* Names of shards: "news-%05d.jsonl.zst" stands for news-00001.jsonl.zst and so on. */
#ifndef TAM_RUN_SHARDNAME_H
#define TAM_RUN_SHARDNAME_H

#include <stdbool.h>
#include <stdint.h>

/* Runs side by side: their names have five digits. */
enum { RUN_MOST_TASKS = 99999 };

/* The base name has one %0Nd or %d, and no other %. */
bool run_is_pattern(const char *name);

/* The name with the place of the number in it: "-%05d" before the first dot. Owned; NULL: no memory. */
char *run_pattern_of(const char *name);

/* Of shard `number`; owned. With 0 the number is "*". */
char *run_shard_name(const char *pattern, uint64_t number);

/* Of the run that does part `shard` of `shards`: "-00003-of-00016" before the first dot, or before the
 * place of the number. Owned. */
char *run_task_name(const char *name, unsigned shard, unsigned shards);

/* Of all such runs: "-%05d-of-00016". No pattern: there may be a second place. Owned. */
char *run_family_name(const char *name, unsigned shards);

/* Of the whole: "news". Owned. */
char *run_corpus_name(const char *pattern);

/* `name` with an ending; owned. */
char *run_name_with(const char *name, const char *ending);

/* Behind the last slash. */
const char *run_base_name(const char *path);

#endif
