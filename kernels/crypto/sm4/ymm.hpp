#pragma once
// Eight blocks at once; without VAES, AESENCLAST takes the halves in turn.
#include "kernels/crypto/gcm/ymm.hpp"
#include "xmm.hpp"

namespace sm4 {
namespace {

struct AesYmm : ByAes<AesYmm, Ymm> {
    static Vector set(std::uint32_t word) { return _mm256_set1_epi32(std::int32_t(word)); }
    static Vector table(const std::array<std::uint8_t, 16>& bytes) { return repeat(load_lane(bytes.data())); }
    static Vector shuffle(Vector v, Vector order) { return _mm256_shuffle_epi8(v, order); }
    static Vector low_nibbles(Vector v) { return _mm256_and_si256(v, _mm256_set1_epi8(15)); }
    static Vector high_nibbles(Vector v) { return low_nibbles(_mm256_srli_epi32(v, 4)); }
    static Vector aes_s_boxes(Vector v) {
#if defined(__VAES__)
        return _mm256_aesenclast_epi128(v, _mm256_setzero_si256());
#else
        return _mm256_set_m128i(AesXmm::aes_s_boxes(_mm256_extracti128_si256(v, 1)),
                                AesXmm::aes_s_boxes(first(v)));
#endif
    }

    static Vector low_words(Vector a, Vector b) { return _mm256_unpacklo_epi32(a, b); }
    static Vector high_words(Vector a, Vector b) { return _mm256_unpackhi_epi32(a, b); }
    static Vector low_pairs(Vector a, Vector b) { return _mm256_unpacklo_epi64(a, b); }
    static Vector high_pairs(Vector a, Vector b) { return _mm256_unpackhi_epi64(a, b); }

    static Vector counters(std::uint32_t first) {
        const Vector order = repeat(_mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203));
        return shuffle(_mm256_add_epi32(set(first), _mm256_set_epi32(7, 5, 3, 1, 6, 4, 2, 0)), order);
    }
};

} // namespace
} // namespace sm4
