#pragma once
// Vectors of 256 bit, for lanes.hpp and for two blocks.
#include "kernels/crypto/digest/byte_shuffles.hpp"
#include <cstddef>
#include <cstdint>
#include <immintrin.h>

namespace {

template <class W>
struct Avx2 {
    using Word = W;
    using Vector = __m256i;
    static constexpr bool wide = sizeof(Word) == 8, rotates = false;
    static constexpr std::size_t lanes = 32 / sizeof(Word);

    static Vector load(const Word* from) { return _mm256_load_si256(reinterpret_cast<const Vector*>(from)); }
    static void store(Word* to, Vector v) { _mm256_store_si256(reinterpret_cast<Vector*>(to), v); }
    static Vector load_rows(const std::byte* const* from, std::size_t at) {
        const auto row = [&](std::size_t i) {
            return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from[i * 16 / sizeof(Word)] + at));
        };
        const Vector rows = _mm256_inserti128_si256(_mm256_castsi128_si256(row(0)), row(1), 1);
        return _mm256_shuffle_epi8(rows, _mm256_broadcastsi128_si256(reversed_bytes<wide>()));
    }
    static Vector every(Word word) {
        return wide ? _mm256_set1_epi64x(static_cast<long long>(word)) : _mm256_set1_epi32(int(word));
    }
    static Vector early(Vector v) {
#ifdef __AVX2__
        asm("" : "+v"(v));
#endif
        return v;
    }
    static Vector add(Vector a, Vector b) { return wide ? _mm256_add_epi64(a, b) : _mm256_add_epi32(a, b); }
    static Vector sub(Vector a, Vector b) { return wide ? _mm256_sub_epi64(a, b) : _mm256_sub_epi32(a, b); }
    static Vector sum_of(Vector a, Vector b) { return _mm256_xor_si256(a, b); }
    static Vector sum_of(Vector a, Vector b, Vector c) { return sum_of(sum_of(a, b), c); }
    static Vector choose(Vector a, Vector b, Vector c) {
        return sum_of(c, _mm256_and_si256(a, sum_of(b, c)));
    }
    static Vector majority(Vector a, Vector b, Vector c) {
        return sum_of(b, _mm256_and_si256(sum_of(a, b), sum_of(b, c)));
    }
    template <int n>
    static Vector shr(Vector v) {
        return wide ? _mm256_srli_epi64(v, n) : _mm256_srli_epi32(v, n);
    }
    template <int n>
    static Vector rotr(Vector v) {
        if constexpr (n == (wide ? 8 : 24))
            return _mm256_shuffle_epi8(v, _mm256_broadcastsi128_si256(rotated_bytes<wide>()));
        constexpr int rest = 8 * sizeof(Word) - n;
        return _mm256_or_si256(shr<n>(v), wide ? _mm256_slli_epi64(v, rest) : _mm256_slli_epi32(v, rest));
    }
    static Vector low32(Vector a, Vector b) { return _mm256_unpacklo_epi32(a, b); }
    static Vector high32(Vector a, Vector b) { return _mm256_unpackhi_epi32(a, b); }
    static Vector low64(Vector a, Vector b) { return _mm256_unpacklo_epi64(a, b); }
    static Vector high64(Vector a, Vector b) { return _mm256_unpackhi_epi64(a, b); }
};

} // namespace
