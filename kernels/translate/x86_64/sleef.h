#pragma once
// SLEEF's x86 functions on another processor, or with narrower vectors: by those that the host has.
#include <immintrin.h>
#include_next <sleef.h>

namespace {

#if defined(__aarch64__)
inline __m128 Sleef_log2f4_u35sse4(__m128 x) {
    return simde__m128_from_neon_f32(Sleef_log2f4_u35advsimd(simde__m128_to_neon_f32(x)));
}
inline __m256 Sleef_log2f8_u35avx2(__m256 x) {
    return _mm256_set_m128(Sleef_log2f4_u35sse4(_mm256_extractf128_ps(x, 1)),
                           Sleef_log2f4_u35sse4(_mm256_castps256_ps128(x)));
}
#endif
inline __m512 Sleef_log2f16_u35avx512f(__m512 x) {
    const __m512 low = _mm512_castps256_ps512(Sleef_log2f8_u35avx2(_mm512_castps512_ps256(x)));
    return _mm512_insertf32x8(low, Sleef_log2f8_u35avx2(_mm512_extractf32x8_ps(x, 1)), 1);
}

} // namespace
