#pragma once
// x86 intrinsics on another processor: the first immintrin.h on the include path of a translated variant.
#define SIMDE_ENABLE_NATIVE_ALIASES
#include <simde/x86/aes.h>
#include <simde/x86/avx512.h>
#include <simde/x86/clmul.h>
#include <simde/x86/sse4.2.h>
