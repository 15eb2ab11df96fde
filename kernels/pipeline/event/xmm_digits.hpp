#pragma once
// As zmm_digits.hpp, each number in a vector of its own; two by two from fours of digits on.
#include "word_digits.hpp"
#include <immintrin.h>

namespace {
namespace event {

struct XmmDigits {
    static bool fields(const std::byte* text, const Row& row, std::int64_t (&values)[columns]) {
        bool usual = row[amount].length <= 16; // and has a point
        for (std::size_t c = 0; c < columns; ++c)
            usual &= row[c].length <= 19 && row[c].at + row[c].length >= 16;
        if (!usual || text[row[amount].at + row[amount].length - 3] != std::byte{'.'}) [[unlikely]]
            return WordDigits::fields(text, row, values);

        __m128i wrong = _mm_setzero_si128(), fours[columns];
        bool good = true;
        for (std::size_t c = 0; c < columns; ++c) {
            const std::byte* const first = text + row[c].at;
            const std::size_t digits = row[c].length - (c == amount), least = c == amount ? 3 : 1;
            good &= digits >= least && (digits == least || *first != std::byte{'0'});
            const __m128i from_end = _mm_setr_epi8(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
            __m128i x = _mm_loadu_si128(reinterpret_cast<const __m128i*>(first + row[c].length - 16));
            if (c == amount) // the digits before the point move over it
                x = _mm_shuffle_epi8(x, _mm_setr_epi8(-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15));
            x = _mm_and_si128(_mm_sub_epi8(x, _mm_set1_epi8('0')),
                              _mm_cmpgt_epi8(_mm_set1_epi8(char(digits)), from_end));
            wrong = _mm_or_si128(wrong, _mm_subs_epu8(x, _mm_set1_epi8(9)));
            fours[c] = _mm_madd_epi16(_mm_maddubs_epi16(x, _mm_set1_epi16(10 | 1 << 8)),
                                      _mm_set1_epi32(100 | 1 << 16));
        }
        if (!good || !_mm_testz_si128(wrong, wrong)) [[unlikely]]
            return WordDigits::fields(text, row, values);
        for (std::size_t c = 0; c < columns; c += 2) {
            const __m128i eights =
                _mm_madd_epi16(_mm_packus_epi32(fours[c], fours[c + 1]), _mm_set1_epi32(10000 | 1 << 16));
            const __m128i sums =
                _mm_add_epi64(_mm_mul_epu32(eights, _mm_set1_epi64x(100000000)), _mm_srli_epi64(eights, 32));
            _mm_storeu_si128(reinterpret_cast<__m128i*>(&values[c]), sums);
        }
        for (std::size_t c = 0; c < amount; ++c)
            if (row[c].length > 16)
                good &= WordDigits::add_first(text + row[c].at, row[c].length - 16, values[c]);
        return good;
    }
};

} // namespace event
} // namespace
