/* Compiler attributes behind names, so that the sources stay C11 for any compiler. */
#ifndef TAM_BASE_COMPILER_H
#define TAM_BASE_COMPILER_H

#if defined(__GNUC__)
#define TAM_CHECKED __attribute__((warn_unused_result))
#define TAM_PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))
#define TAM_PURE __attribute__((pure))
#define TAM_UNUSED __attribute__((unused))
#else
#define TAM_CHECKED
#define TAM_PRINTF(fmt, args)
#define TAM_PURE
#define TAM_UNUSED
#endif

#define TAM_COUNT(array) (sizeof(array) / sizeof((array)[0]))

#endif
