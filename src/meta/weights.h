/* Sums of the weights that `make weights` learns. */
#ifndef TAM_META_WEIGHTS_H
#define TAM_META_WEIGHTS_H

#include <stdbool.h>
#include <stddef.h>

static inline float
tam_weigh(const float *weights, const bool *says, size_t n)
{
	float sum = 0;
	size_t i;

	for (i = 0; i < n; i++)
		sum += says[i] ? weights[i] : 0;
	return sum;
}

#endif
