#pragma once
#include "x86.hpp"

namespace {

struct Ymm {
    using Vector = __m256i;
    static constexpr std::size_t size = 32;
    static Vector load(const std::byte* p) noexcept {
        return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p));
    }
    static Vector all(char c) noexcept { return _mm256_set1_epi8(c); }
    static Vector either(Vector x, Vector y) noexcept { return _mm256_or_si256(x, y); }
    static Vector equal(Vector x, Vector y) noexcept { return _mm256_cmpeq_epi8(x, y); }
    static Vector least(Vector x, Vector y) noexcept { return _mm256_min_epu8(x, y); }
    static std::uint32_t bits(Vector v) noexcept { return std::uint32_t(_mm256_movemask_epi8(v)); }
};

} // namespace
