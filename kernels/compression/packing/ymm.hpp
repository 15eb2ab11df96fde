#pragma once
// Vectors of two lanes.
#include "xmm.hpp"

namespace {
namespace packing {

struct Ymm {
    using Vector = __m256i;
    static constexpr unsigned lanes = 2, grain = 1;
    static constexpr bool masks = true, has_bytes = false, has_words = false;

    static Vector load(const void* p) { return _mm256_loadu_si256(static_cast<const __m256i*>(p)); }
    static void store(void* p, Vector v) { _mm256_storeu_si256(static_cast<__m256i*>(p), v); }
    template <std::size_t first, std::size_t second>
    static Vector from_lanes(const std::byte* p) {
        return _mm256_inserti128_si256(_mm256_castsi128_si256(Xmm::load(p + first)), Xmm::load(p + second),
                                       1);
    }
    template <std::size_t i>
    static __m128i lane(Vector v, std::integral_constant<std::size_t, i>) {
        if constexpr (i == 0) return _mm256_castsi256_si128(v);
        return _mm256_extracti128_si256(v, i);
    }

    static Vector all(std::uint32_t value) { return _mm256_set1_epi32(int(value)); }
    static Vector add(Vector a, Vector b) { return _mm256_add_epi32(a, b); }
    static Vector or_(Vector a, Vector b) { return _mm256_or_si256(a, b); }
    static Vector and_(Vector a, Vector b) { return _mm256_and_si256(a, b); }
    static Vector shuffle(Vector v, Vector places) { return _mm256_shuffle_epi8(v, places); }

    static constexpr std::uint32_t left_by(unsigned count) { return count; }
    static Vector left(Vector v, Vector by) { return _mm256_sllv_epi32(v, by); }
    /// (b | c) & a
    static Vector and_or(Vector a, Vector b, Vector c) { return and_(a, or_(b, c)); }

    static constexpr unsigned byte_at = 0;
    static constexpr std::uint32_t right_by(unsigned count) { return count; }
    static Vector right_each(Vector v, Vector by) { return _mm256_srlv_epi32(v, by); }

    static Vector multiply(Vector v, Vector by) { return _mm256_mul_epu32(v, by); }
    static Vector odd(Vector v) { return _mm256_srli_epi64(v, 32); }
    static Vector pack_bytes(Vector a, Vector b, Vector c, Vector d) {
        const Vector lanes_apart = _mm256_packus_epi16(_mm256_packus_epi32(a, b), _mm256_packus_epi32(c, d));
        const Vector order = _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7);
        return _mm256_permutevar8x32_epi32(lanes_apart, order);
    }
    static Vector join_bytes(Vector v, Vector by) { return _mm256_maddubs_epi16(by, v); }
    static Vector join_words(Vector v, Vector by) { return _mm256_madd_epi16(v, by); }
};

} // namespace packing
} // namespace
