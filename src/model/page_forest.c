/* The forest that knows the main content of a page; `make train` makes its table. */
#include "base/features.h"
#include "model/forest.h"

#ifndef TAM_UNTRAINED
#include "model/page_forest.inc"
#else
#include "model/untrained.inc"
#endif

#include "model/forest_table.h"

const struct tam_forest tam_page_forest = TAM_FOREST_OF_TABLE;
