#pragma once
// The instructions of X86 on vectors of 512 bits.
#include "x86.hpp"

namespace {
namespace xxh3 {

struct Zmm {
    using Vector = __m512i;
    /// Whether its registers hold the keys of a block.
    static constexpr bool keeps_keys = true;

    static Vector load(const void* p) { return _mm512_loadu_si512(p); }
    static void store(void* p, Vector x) { _mm512_storeu_si512(p, x); }
    static Vector all(Word word) { return _mm512_set1_epi64(std::int64_t(word)); }
    static Vector add(Vector a, Vector b) { return _mm512_add_epi64(a, b); }
    static Vector exclusive_or(Vector a, Vector b) { return _mm512_xor_si512(a, b); }
    static Vector exclusive_or(Vector a, Vector b, Vector c) {
        return _mm512_ternarylogic_epi64(a, b, c, 0x96);
    }
    static Vector multiply(Vector a, Vector b) { return _mm512_mul_epu32(a, b); }
    template <int bits>
    static Vector shift(Vector x) {
        return _mm512_srli_epi64(x, bits);
    }
    static Vector high(Vector x) { return _mm512_srli_epi64(x, 32); }
    static Vector high_word(Vector x) { return _mm512_slli_epi64(x, 32); }
    static Vector neighbours(Vector x) { return _mm512_alignr_epi8(x, x, 8); }
};

} // namespace xxh3
} // namespace
