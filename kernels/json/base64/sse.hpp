#pragma once
// What is shorter than a vector, from and to memory by general registers: a copy would be read before it is
// written.
#include "kernels/few_bytes.hpp"
#include <immintrin.h>

namespace {
namespace base64 {

/// The first 16 of n bytes; where there are less, zeros behind them.
inline __m128i load_at_most_16(const std::byte* p, std::size_t n) {
    if (n >= 16) return _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
    if (n > 8) return _mm_set_epi64x(std::int64_t(load(p + n - 8) >> (8 * (16 - n))), std::int64_t(load(p)));
    return _mm_cvtsi64_si128(std::int64_t(n == 8 ? load(p) : n > 0 ? few_bytes(p, n) : 0));
}

/// The first n of 0..16.
inline void store_at_most_16(std::byte* p, std::size_t n, __m128i v) {
    if (n == 16) return _mm_storeu_si128(reinterpret_cast<__m128i*>(p), v);
    if (n & 8) {
        _mm_storel_epi64(reinterpret_cast<__m128i*>(p), v);
        p += 8, v = _mm_srli_si128(v, 8);
    }
    auto word = std::uint64_t(_mm_cvtsi128_si64(v));
    const auto put = [&](std::size_t size) {
        std::memcpy(p, &word, size);
        p += size, word >>= 8 * size;
    };
    if (n & 4) put(4);
    if (n & 2) put(2);
    if (n & 1) put(1);
}

/// The first n bytes of v, and `other` behind them.
inline __m128i first_bytes(std::size_t n, __m128i v, char other) {
    const __m128i index = _mm_setr_epi8(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    return _mm_blendv_epi8(_mm_set1_epi8(other), v, _mm_cmpgt_epi8(_mm_set1_epi8(char(n)), index));
}

} // namespace base64
} // namespace
