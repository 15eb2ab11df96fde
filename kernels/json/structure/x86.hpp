#pragma once
// What all x86 instruction sets have in common.
#include "masks.hpp"
#include <immintrin.h>

namespace {

/// A carry-less product with all ones.
inline std::uint64_t carryless_prefix_xor(std::uint64_t mask) noexcept {
    return std::uint64_t(
        _mm_cvtsi128_si64(_mm_clmulepi64_si128(_mm_cvtsi64_si128(std::int64_t(mask)), _mm_set1_epi8(-1), 0)));
}

/// For PSHUFB, which looks up the low half of a byte, and gives zero for bytes from 0x80 on.
inline __m128i table(const std::uint8_t (&bytes)[16]) noexcept {
    return _mm_load_si128(reinterpret_cast<const __m128i*>(bytes));
}

} // namespace
