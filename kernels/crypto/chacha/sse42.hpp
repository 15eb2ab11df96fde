#pragma once
// SSSE3's byte shuffle rotates by 16 and 8 bits; 12 and 7 cost three instructions and, without AVX's three
// operands, a copy.
#include "kernels/crypto/chacha/x86.hpp"

namespace {

struct Sse42 {
    using Vector = __m128i;
    static constexpr std::size_t lanes = 4;
    static constexpr int together = 2, words = 4;

    static Vector add(Vector a, Vector b) { return _mm_add_epi32(a, b); }
    static Vector xor_(Vector a, Vector b) { return _mm_xor_si128(a, b); }
    template <int bits>
    static Vector rotl(Vector a) {
        if constexpr (bits == 16 || bits == 8) {
            const __m128i bytes = bits == 16
                                      ? _mm_setr_epi8(2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13)
                                      : _mm_setr_epi8(3, 0, 1, 2, 7, 4, 5, 6, 11, 8, 9, 10, 15, 12, 13, 14);
            return _mm_shuffle_epi8(a, bytes);
        } else {
            return _mm_or_si128(_mm_slli_epi32(a, bits), _mm_srli_epi32(a, 32 - bits));
        }
    }
    template <int n>
    static Vector turn(Vector a) {
        return _mm_shuffle_epi32(a, n | ((n + 1) & 3) << 2 | ((n + 2) & 3) << 4 | ((n + 3) & 3) << 6);
    }

    static Vector load(const std::byte* at) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at)); }
    static void store(std::byte* at, Vector value) {
        _mm_storeu_si128(reinterpret_cast<__m128i*>(at), value);
    }
    static Vector all(std::uint32_t word) { return _mm_set1_epi32(int(word)); }
    static Vector rising() { return _mm_setr_epi32(0, 1, 2, 3); }
    static Vector row(const void* at) { return _mm_loadu_si128(static_cast<const __m128i*>(at)); }
    static Vector numbered(Vector row, std::uint32_t counter) {
        return _mm_insert_epi32(row, int(counter), 0);
    }
    static void store_blocks(std::byte* key, Vector a, Vector b, Vector c, Vector d) {
        store(key, a), store(key + 16, b), store(key + 32, c), store(key + 48, d);
    }

    /// From four words of four blocks to the same row of each block: out = in ^ key.
    [[gnu::always_inline]] static void mix(const Vector (&k)[4], const std::byte* in, std::byte* out) {
        const Vector low[]{_mm_unpacklo_epi32(k[0], k[1]), _mm_unpacklo_epi32(k[2], k[3])};
        const Vector high[]{_mm_unpackhi_epi32(k[0], k[1]), _mm_unpackhi_epi32(k[2], k[3])};
        const Vector rows[]{_mm_unpacklo_epi64(low[0], low[1]), _mm_unpackhi_epi64(low[0], low[1]),
                            _mm_unpacklo_epi64(high[0], high[1]), _mm_unpackhi_epi64(high[0], high[1])};
        for (std::size_t i = 0; i < 4; ++i)
            store(out + i * block_size, xor_(load(in + i * block_size), rows[i]));
    }
};

} // namespace
