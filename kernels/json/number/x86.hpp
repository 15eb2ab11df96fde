#pragma once
// 16 digits become pairs by PMADDUBSW, then fours and eights by PMADDWD.
#include "kernels/json/number/lines.hpp"
#include <immintrin.h>

namespace {

struct Xmm {
    static __m128i loaded(const void* p) { return _mm_loadu_si128(static_cast<const __m128i*>(p)); }

    static std::uint64_t newlines(const std::byte* p) {
        const auto part = [&](std::size_t i) {
            const __m128i equal = _mm_cmpeq_epi8(loaded(p + 16 * i), _mm_set1_epi8('\n'));
            return std::uint64_t(unsigned(_mm_movemask_epi8(equal))) << 16 * i;
        };
        return part(0) | part(1) | part(2) | part(3);
    }

    static __m128i tens(const std::byte* end, std::size_t n) {
        return _mm_and_si128(_mm_sub_epi8(loaded(end - 16), _mm_set1_epi8('0')), loaded(&last_bytes[n]));
    }

    static unsigned behind(__m128i v, char c) {
        const __m128i found = _mm_cmpeq_epi8(v, _mm_set1_epi8(char(c - '0')));
        return unsigned(std::countl_zero(unsigned(_mm_movemask_epi8(found)) << 16 | 0x8000));
    }

    static unsigned before(const std::byte* p, char c) {
        const __m128i found = _mm_cmpeq_epi8(loaded(p), _mm_set1_epi8(c));
        return unsigned(std::countr_zero(unsigned(_mm_movemask_epi8(found)) | 0x10000));
    }

    static __m128i without_dot(__m128i v, unsigned row) {
        return _mm_shuffle_epi8(v, loaded(&rows_without_dot[row]));
    }

    static bool are_digits(__m128i v) {
        const __m128i nine = _mm_set1_epi8(9);
        return _mm_movemask_epi8(_mm_cmpeq_epi8(_mm_max_epu8(v, nine), nine)) == 0xffff;
    }

    static std::uint64_t integer(__m128i v) {
        const __m128i pairs = _mm_maddubs_epi16(v, _mm_set1_epi16(1 << 8 | 10));
        const __m128i fours = _mm_madd_epi16(pairs, _mm_set1_epi32(1 << 16 | 100));
        const __m128i packed = _mm_packus_epi32(fours, fours);
        const auto eights =
            std::uint64_t(_mm_cvtsi128_si64(_mm_madd_epi16(packed, _mm_set1_epi32(1 << 16 | 10000))));
        return (eights & 0xffffffff) * 100000000 + (eights >> 32);
    }
};

} // namespace
