#pragma once
#include "x86.hpp"

namespace {

struct Xmm {
    using Vector = __m128i;
    static constexpr std::size_t size = 16;
    static Vector load(const std::byte* p) noexcept {
        return _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
    }
    static Vector all(char c) noexcept { return _mm_set1_epi8(c); }
    static Vector either(Vector x, Vector y) noexcept { return _mm_or_si128(x, y); }
    static Vector equal(Vector x, Vector y) noexcept { return _mm_cmpeq_epi8(x, y); }
    static Vector least(Vector x, Vector y) noexcept { return _mm_min_epu8(x, y); }
    static std::uint32_t bits(Vector v) noexcept { return std::uint32_t(_mm_movemask_epi8(v)); }
};

} // namespace
