/* The forest that knows the main content of a page's dump; `make train` makes its table. */
#include "base/line_features.h"
#include "model/forest.h"

#ifndef TAM_UNTRAINED
#include "model/line_forest.inc"
#else
#include "model/untrained.inc"
#endif

#include "model/forest_table.h"

const struct tam_forest tam_line_forest = TAM_FOREST_OF_TABLE;
