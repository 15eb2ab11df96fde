#pragma once
// Vectors of 128 bit, for lanes.hpp. Two words of 64 bit in one are no gain over general registers.
#include "kernels/crypto/digest/byte_shuffles.hpp"
#include <cstddef>
#include <cstdint>
#include <immintrin.h>

namespace {

struct Sse42 {
    using Word = std::uint32_t;
    using Vector = __m128i;
    static constexpr std::size_t lanes = 4;
    static constexpr bool rotates = false;

    static Vector load(const Word* from) { return _mm_load_si128(reinterpret_cast<const Vector*>(from)); }
    static void store(Word* to, Vector v) { _mm_store_si128(reinterpret_cast<Vector*>(to), v); }
    static Vector load_rows(const std::byte* const* from, std::size_t at) {
        return _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const Vector*>(from[0] + at)),
                                reversed_bytes<false>());
    }
    static Vector every(Word word) { return _mm_set1_epi32(int(word)); }
    static Vector early(Vector v) {
#ifdef __SSE4_2__
        asm("" : "+x"(v));
#endif
        return v;
    }
    static Vector add(Vector a, Vector b) { return _mm_add_epi32(a, b); }
    static Vector sub(Vector a, Vector b) { return _mm_sub_epi32(a, b); }
    static Vector sum_of(Vector a, Vector b) { return _mm_xor_si128(a, b); }
    static Vector sum_of(Vector a, Vector b, Vector c) { return sum_of(sum_of(a, b), c); }
    static Vector choose(Vector a, Vector b, Vector c) { return sum_of(c, _mm_and_si128(a, sum_of(b, c))); }
    static Vector majority(Vector a, Vector b, Vector c) {
        return sum_of(b, _mm_and_si128(sum_of(a, b), sum_of(b, c)));
    }
    template <int n>
    static Vector shr(Vector v) {
        return _mm_srli_epi32(v, n);
    }
    template <int n>
    static Vector rotr(Vector v) {
        if constexpr (n == 24) return _mm_shuffle_epi8(v, rotated_bytes<false>());
        return _mm_or_si128(shr<n>(v), _mm_slli_epi32(v, 32 - n));
    }
    static Vector low32(Vector a, Vector b) { return _mm_unpacklo_epi32(a, b); }
    static Vector high32(Vector a, Vector b) { return _mm_unpackhi_epi32(a, b); }
    static Vector low64(Vector a, Vector b) { return _mm_unpacklo_epi64(a, b); }
    static Vector high64(Vector a, Vector b) { return _mm_unpackhi_epi64(a, b); }
};

} // namespace
