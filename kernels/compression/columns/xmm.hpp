#pragma once
#include "lanes.hpp"

namespace {

struct XmmLane {
    using Vector = __m128i;
    static constexpr std::size_t width = 16;

    static Vector load(const std::byte* p) noexcept {
        return _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
    }
    static void store(std::byte* p, Vector x) noexcept { _mm_storeu_si128(reinterpret_cast<__m128i*>(p), x); }
    static Vector load_lanes(const std::byte* p, std::size_t) noexcept { return load(p); }
    static void store_lanes(std::byte* p, std::size_t, Vector x) noexcept { store(p, x); }
    static Vector shuffled(Vector x, Vector from) noexcept { return _mm_shuffle_epi8(x, from); }

    template <std::size_t unit>
    static Vector low(Vector a, Vector b) noexcept {
        if constexpr (unit == 1) return _mm_unpacklo_epi8(a, b);
        if constexpr (unit == 2) return _mm_unpacklo_epi16(a, b);
        if constexpr (unit == 4) return _mm_unpacklo_epi32(a, b);
        if constexpr (unit == 8) return _mm_unpacklo_epi64(a, b);
    }
    template <std::size_t unit>
    static Vector high(Vector a, Vector b) noexcept {
        if constexpr (unit == 1) return _mm_unpackhi_epi8(a, b);
        if constexpr (unit == 2) return _mm_unpackhi_epi16(a, b);
        if constexpr (unit == 4) return _mm_unpackhi_epi32(a, b);
        if constexpr (unit == 8) return _mm_unpackhi_epi64(a, b);
    }

    template <int distance>
    static void exchange(Vector& a, Vector& b) noexcept {
        const Vector differ =
            _mm_and_si128(_mm_xor_si128(_mm_srli_epi16(a, distance), b), _mm_set1_epi8(kept<distance>));
        b = _mm_xor_si128(b, differ);
        a = _mm_xor_si128(a, _mm_slli_epi16(differ, distance));
    }
};

using Xmm = InLanes<XmmLane>;

} // namespace
