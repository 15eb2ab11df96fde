#pragma once
// The instructions of X86 on vectors of 128 bits.
#include "x86.hpp"

namespace {
namespace xxh3 {

struct Xmm {
    using Vector = __m128i;
    /// Whether its registers hold the keys of a block.
    static constexpr bool keeps_keys = false;

    static Vector load(const void* p) { return _mm_loadu_si128(static_cast<const Vector*>(p)); }
    static void store(void* p, Vector x) { _mm_storeu_si128(static_cast<Vector*>(p), x); }
    static Vector all(Word word) { return _mm_set1_epi64x(std::int64_t(word)); }
    static Vector add(Vector a, Vector b) { return _mm_add_epi64(a, b); }
    static Vector exclusive_or(Vector a, Vector b) { return _mm_xor_si128(a, b); }
    static Vector exclusive_or(Vector a, Vector b, Vector c) { return exclusive_or(exclusive_or(a, b), c); }
    static Vector multiply(Vector a, Vector b) { return _mm_mul_epu32(a, b); }
    template <int bits>
    static Vector shift(Vector x) {
        return _mm_srli_epi64(x, bits);
    }
    static Vector high(Vector x) { return _mm_srli_epi64(x, 32); }
    static Vector high_word(Vector x) { return _mm_slli_epi64(x, 32); }
    static Vector neighbours(Vector x) { return _mm_shuffle_epi32(x, 0x4e); }
};

} // namespace xxh3
} // namespace
