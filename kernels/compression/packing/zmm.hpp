#pragma once
// Vectors of four lanes.
#include "ymm.hpp"

namespace {
namespace packing {

struct Zmm {
    using Vector = __m512i;
    static constexpr unsigned lanes = 4, grain = 2;
    static constexpr bool masks = true, has_bytes = false, has_words = false;

    static Vector load(const void* p) { return _mm512_loadu_si512(p); }
    static void store(void* p, Vector v) { _mm512_storeu_si512(p, v); }
    template <std::size_t... offset>
    static Vector from_lanes(const std::byte* p) {
        static constexpr std::array<std::size_t, 4> from{offset...};
        if constexpr (((offset % 2 == 0) && ...)) {
            alignas(64) static constexpr auto words = [] {
                std::array<std::uint16_t, 32> places{};
                for (unsigned i = 0; i < 32; ++i)
                    places[i] = std::uint16_t((from[i / 8] - from[0]) / 2 + i % 8);
                return places;
            }();
            return _mm512_permutexvar_epi16(load(words.data()), load(p + from[0]));
        } else {
            const __m256i low = Ymm::from_lanes<from[0], from[1]>(p),
                          high = Ymm::from_lanes<from[2], from[3]>(p);
            return _mm512_inserti64x4(_mm512_castsi256_si512(low), high, 1);
        }
    }
    template <std::size_t i>
    static __m128i lane(Vector v, std::integral_constant<std::size_t, i>) {
        if constexpr (i == 0) return _mm512_castsi512_si128(v);
        return _mm512_extracti32x4_epi32(v, i);
    }

    static Vector all(std::uint32_t value) { return _mm512_set1_epi32(int(value)); }
    static Vector add(Vector a, Vector b) { return _mm512_add_epi32(a, b); }
    static Vector or_(Vector a, Vector b) { return _mm512_or_si512(a, b); }
    static Vector and_(Vector a, Vector b) { return _mm512_and_si512(a, b); }
    static Vector shuffle(Vector v, Vector places) { return _mm512_shuffle_epi8(v, places); }

    static constexpr std::uint32_t left_by(unsigned count) { return count; }
    static Vector left(Vector v, Vector by) { return _mm512_sllv_epi32(v, by); }
    static Vector and_or(Vector a, Vector b, Vector c) { return _mm512_ternarylogic_epi32(a, b, c, 0xe0); }

    static constexpr unsigned byte_at = 0;
    static constexpr std::uint32_t right_by(unsigned count) { return count; }
    static Vector right_each(Vector v, Vector by) { return _mm512_srlv_epi32(v, by); }

    static Vector multiply(Vector v, Vector by) { return _mm512_mul_epu32(v, by); }
    static Vector odd(Vector v) { return _mm512_srli_epi64(v, 32); }
    static Vector pack_bytes(Vector a, Vector b, Vector c, Vector d) {
        const Vector lanes_apart = _mm512_packus_epi16(_mm512_packus_epi32(a, b), _mm512_packus_epi32(c, d));
        const Vector order = _mm512_setr_epi32(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15);
        return _mm512_permutexvar_epi32(order, lanes_apart);
    }
    static Vector join_bytes(Vector v, Vector by) { return _mm512_maddubs_epi16(by, v); }
    static Vector join_words(Vector v, Vector by) { return _mm512_madd_epi16(v, by); }
};

} // namespace packing
} // namespace
