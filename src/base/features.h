/* The features of features.def as a flat struct of floats: html/ fills one for each block of a page,
 * model/ reads them, and the training rows are these, by name. */
#ifndef TAM_BASE_FEATURES_H
#define TAM_BASE_FEATURES_H

struct tam_features {
#define FEATURE(name, range, meaning) float name;
#include "base/features.def"
#undef FEATURE
};

enum tam_feature_id {
#define FEATURE(name, range, meaning) TAM_FEATURE_##name,
#include "base/features.def"
#undef FEATURE
	TAM_FEATURES,
};

/* What a distance says when there is no such element. */
#define TAM_FEATURE_FAR 40

#endif
