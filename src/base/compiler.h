/* Compiler attributes behind names, so that the sources stay C11 for any compiler. */
#ifndef TAM_BASE_COMPILER_H
#define TAM_BASE_COMPILER_H

#if defined(__GNUC__)
#define TAM_CHECKED __attribute__((warn_unused_result))
#define TAM_PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))
#define TAM_PURE __attribute__((pure))
#define TAM_UNUSED __attribute__((unused))
#define TAM_SMALL __attribute__((packed)) /* an enum no larger than its values need */
#else
#define TAM_CHECKED
#define TAM_PRINTF(fmt, args)
#define TAM_PURE
#define TAM_UNUSED
#define TAM_SMALL
#endif

#define TAM_COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* Number of the lowest bit that is set, in what is not 0. */
static inline unsigned
tam_lowest_bit(unsigned long long bits)
{
#if defined(__GNUC__)
	return (unsigned)__builtin_ctzll(bits);
#else
	unsigned n = 0;

	for (; (bits & 1) == 0; bits >>= 1)
		n++;
	return n;
#endif
}

#endif
