/* The features of line_features.def as a flat struct of floats: html/ fills one for each line of a dump,
 * model/ reads them, and the training rows are these, by name. */
#ifndef TAM_BASE_LINE_FEATURES_H
#define TAM_BASE_LINE_FEATURES_H

struct tam_line_features {
#define FEATURE(name, range, meaning) float name;
#include "base/line_features.def"
#undef FEATURE
};

enum tam_line_feature_id {
#define FEATURE(name, range, meaning) TAM_LINE_FEATURE_##name,
#include "base/line_features.def"
#undef FEATURE
	TAM_LINE_FEATURES,
};

#endif
