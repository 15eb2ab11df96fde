#pragma once
#include "xmm.hpp"

namespace {

struct YmmLane {
    using Vector = __m256i;
    static constexpr std::size_t width = 32;

    static Vector load(const std::byte* p) noexcept {
        return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p));
    }
    static void store(std::byte* p, Vector x) noexcept {
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(p), x);
    }
    static Vector load_lanes(const std::byte* p, std::size_t distance) noexcept {
        return _mm256_inserti128_si256(_mm256_castsi128_si256(XmmLane::load(p)), XmmLane::load(p + distance),
                                       1);
    }
    static void store_lanes(std::byte* p, std::size_t distance, Vector x) noexcept {
        XmmLane::store(p, _mm256_castsi256_si128(x));
        XmmLane::store(p + distance, _mm256_extracti128_si256(x, 1));
    }
    static Vector shuffled(Vector x, Vector from) noexcept { return _mm256_shuffle_epi8(x, from); }

    template <std::size_t unit>
    static Vector low(Vector a, Vector b) noexcept {
        if constexpr (unit == 1) return _mm256_unpacklo_epi8(a, b);
        if constexpr (unit == 2) return _mm256_unpacklo_epi16(a, b);
        if constexpr (unit == 4) return _mm256_unpacklo_epi32(a, b);
        if constexpr (unit == 8) return _mm256_unpacklo_epi64(a, b);
    }
    template <std::size_t unit>
    static Vector high(Vector a, Vector b) noexcept {
        if constexpr (unit == 1) return _mm256_unpackhi_epi8(a, b);
        if constexpr (unit == 2) return _mm256_unpackhi_epi16(a, b);
        if constexpr (unit == 4) return _mm256_unpackhi_epi32(a, b);
        if constexpr (unit == 8) return _mm256_unpackhi_epi64(a, b);
    }

    template <int distance>
    static void exchange(Vector& a, Vector& b) noexcept {
        const Vector differ = _mm256_and_si256(_mm256_xor_si256(_mm256_srli_epi16(a, distance), b),
                                               _mm256_set1_epi8(kept<distance>));
        b = _mm256_xor_si256(b, differ);
        a = _mm256_xor_si256(a, _mm256_slli_epi16(differ, distance));
    }
};

using Ymm = InLanes<YmmLane>;

} // namespace
