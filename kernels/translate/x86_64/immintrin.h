#pragma once
// x86 intrinsics on another processor, or on an x86 without them: the first immintrin.h on the include path of a
// translated variant. On x86 the compiler's own comes first: SIMDe builds on what there is.
#if defined(__x86_64__)
#include_next <immintrin.h>
#endif
#define SIMDE_ENABLE_NATIVE_ALIASES
#include <simde/x86/aes.h>
#include <simde/x86/avx512.h>
#include <simde/x86/clmul.h>
#include <simde/x86/gfni.h>
#include <simde/x86/sse4.2.h>

#include "missing.hpp"
