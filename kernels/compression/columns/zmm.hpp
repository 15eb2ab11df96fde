#pragma once
#include "xmm.hpp"

namespace {

struct ZmmLane {
    using Vector = __m512i;
    static constexpr std::size_t width = 64;

    static Vector load(const std::byte* p) noexcept { return _mm512_loadu_si512(p); }
    static void store(std::byte* p, Vector x) noexcept { _mm512_storeu_si512(p, x); }
    static Vector load_lanes(const std::byte* p, std::size_t distance) noexcept {
        Vector x = _mm512_castsi128_si512(XmmLane::load(p));
        x = _mm512_inserti32x4(x, XmmLane::load(p + distance), 1);
        x = _mm512_inserti32x4(x, XmmLane::load(p + 2 * distance), 2);
        return _mm512_inserti32x4(x, XmmLane::load(p + 3 * distance), 3);
    }
    static void store_lanes(std::byte* p, std::size_t distance, Vector x) noexcept {
        XmmLane::store(p, _mm512_castsi512_si128(x));
        XmmLane::store(p + distance, _mm512_extracti32x4_epi32(x, 1));
        XmmLane::store(p + 2 * distance, _mm512_extracti32x4_epi32(x, 2));
        XmmLane::store(p + 3 * distance, _mm512_extracti32x4_epi32(x, 3));
    }
    static Vector shuffled(Vector x, Vector from) noexcept { return _mm512_shuffle_epi8(x, from); }

    template <std::size_t unit>
    static Vector low(Vector a, Vector b) noexcept {
        if constexpr (unit == 1) return _mm512_unpacklo_epi8(a, b);
        if constexpr (unit == 2) return _mm512_unpacklo_epi16(a, b);
        if constexpr (unit == 4) return _mm512_unpacklo_epi32(a, b);
        if constexpr (unit == 8) return _mm512_unpacklo_epi64(a, b);
    }
    template <std::size_t unit>
    static Vector high(Vector a, Vector b) noexcept {
        if constexpr (unit == 1) return _mm512_unpackhi_epi8(a, b);
        if constexpr (unit == 2) return _mm512_unpackhi_epi16(a, b);
        if constexpr (unit == 4) return _mm512_unpackhi_epi32(a, b);
        if constexpr (unit == 8) return _mm512_unpackhi_epi64(a, b);
    }

    template <int distance>
    static void exchange(Vector& a, Vector& b) noexcept {
        const Vector keep = _mm512_set1_epi8(kept<distance>), high = _mm512_srli_epi16(a, distance);
        a = _mm512_ternarylogic_epi64(keep, a, _mm512_slli_epi16(b, distance), 0xca); // keep ? a : b
        b = _mm512_ternarylogic_epi64(keep, high, b, 0xca);
    }
};

using Zmm = InLanes<ZmmLane>;

} // namespace
