#pragma once
// VAES on vectors of two blocks.
#include "xmm.hpp"

namespace {

struct AesYmm {
    using Vector = __m256i;
    static Vector repeat(__m128i key) { return _mm256_broadcastsi128_si256(key); }
    static Vector add(Vector a, Vector b) { return _mm256_xor_si256(a, b); }
    static Vector round(Vector v, Vector key) { return _mm256_aesenc_epi128(v, key); }
    static Vector last_round(Vector v, Vector key) { return _mm256_aesenclast_epi128(v, key); }
};

} // namespace
