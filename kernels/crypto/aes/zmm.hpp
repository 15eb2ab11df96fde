#pragma once
// VAES on vectors of four blocks.
#include "xmm.hpp"

namespace {

struct AesZmm {
    using Vector = __m512i;
    static Vector repeat(__m128i key) { return _mm512_broadcast_i32x4(key); }
    static Vector add(Vector a, Vector b) { return _mm512_xor_si512(a, b); }
    static Vector round(Vector v, Vector key) { return _mm512_aesenc_epi128(v, key); }
    static Vector last_round(Vector v, Vector key) { return _mm512_aesenclast_epi128(v, key); }
};

} // namespace
