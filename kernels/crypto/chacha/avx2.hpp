#pragma once
// Without a rotate instruction, 16 and 8 bits are byte shuffles, 12 and 7 bits cost three instructions.
#include "kernels/crypto/chacha/x86.hpp"

namespace {

struct Avx2 {
    using Vector = __m256i;
    static constexpr std::size_t lanes = 8;
    static constexpr int together = 2, words = 8;

    static Vector add(Vector a, Vector b) { return _mm256_add_epi32(a, b); }
    static Vector xor_(Vector a, Vector b) { return _mm256_xor_si256(a, b); }
    template <int bits>
    static Vector rotl(Vector a) {
        if constexpr (bits == 16 || bits == 8) {
            const __m128i bytes = bits == 16
                                      ? _mm_setr_epi8(2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13)
                                      : _mm_setr_epi8(3, 0, 1, 2, 7, 4, 5, 6, 11, 8, 9, 10, 15, 12, 13, 14);
            return _mm256_shuffle_epi8(a, _mm256_broadcastsi128_si256(bytes));
        } else {
            return _mm256_or_si256(_mm256_slli_epi32(a, bits), _mm256_srli_epi32(a, 32 - bits));
        }
    }
    template <int n>
    static Vector turn(Vector a) {
        return _mm256_shuffle_epi32(a, n | ((n + 1) & 3) << 2 | ((n + 2) & 3) << 4 | ((n + 3) & 3) << 6);
    }

    static Vector load(const std::byte* at) {
        return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at));
    }
    static void store(std::byte* at, Vector value) {
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(at), value);
    }
    static Vector all(std::uint32_t word) { return _mm256_set1_epi32(int(word)); }
    static Vector rising() { return _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7); }
    static Vector row(const void* at) {
        return _mm256_broadcastsi128_si256(_mm_loadu_si128(static_cast<const __m128i*>(at)));
    }
    static Vector numbered(Vector row, std::uint32_t counter) {
        return _mm256_blend_epi32(row, _mm256_setr_epi32(int(counter), 0, 0, 0, int(counter + 1), 0, 0, 0),
                                  0x11);
    }
    static void store_blocks(std::byte* key, Vector a, Vector b, Vector c, Vector d) {
        store(key, _mm256_permute2x128_si256(a, b, 0x20));
        store(key + 32, _mm256_permute2x128_si256(c, d, 0x20));
        store(key + 64, _mm256_permute2x128_si256(a, b, 0x31));
        store(key + 96, _mm256_permute2x128_si256(c, d, 0x31));
    }

    /// From eight words of eight blocks to the same half of each block: out = in ^ key.
    [[gnu::always_inline]] static void mix(Vector (&k)[8], const std::byte* in, std::byte* out) {
        Vector t[8];
        for (int i = 0; i < 8; i += 2) {
            t[i] = _mm256_unpacklo_epi32(k[i], k[i + 1]);
            t[i + 1] = _mm256_unpackhi_epi32(k[i], k[i + 1]);
        }
        for (int i = 0; i < 8; i += 4)
            for (int j = 0; j < 2; ++j) {
                k[i + 2 * j] = _mm256_unpacklo_epi64(t[i + j], t[i + j + 2]);
                k[i + 2 * j + 1] = _mm256_unpackhi_epi64(t[i + j], t[i + j + 2]);
            }
        for (int i = 0; i < 4; ++i) {
            const std::size_t low = std::size_t(i) * block_size, high = low + 4 * block_size;
            store(out + low, xor_(load(in + low), _mm256_permute2x128_si256(k[i], k[i + 4], 0x20)));
            store(out + high, xor_(load(in + high), _mm256_permute2x128_si256(k[i], k[i + 4], 0x31)));
        }
    }
};

} // namespace
