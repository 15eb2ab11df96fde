#pragma once
// The four numbers of a row at once, each in a lane of 16 bytes that ends where the text of the number ends:
// digits are joined to pairs, fours and eights as in word_digits.hpp, for all four by the same
// multiplications. What is longer than 19 digits, has a sign or is not as most are goes there.
#include "word_digits.hpp"
#include <immintrin.h>

namespace {
namespace event {

struct ZmmDigits {
    static bool fields(const std::byte* text, const Row& row, std::int64_t (&values)[columns]) {
        const auto end = [&](std::size_t c) { return text + row[c].at + row[c].length; };
        const auto lane = [&](std::size_t c) {
            return _mm_loadu_si128(reinterpret_cast<const __m128i*>(end(c) - 16));
        };
        const __m256i spans = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(&row));
        // Starts and lengths in turn; the least is a number's end, where there are 16 bytes before it.
        const __m256i ends = _mm256_add_epi32(spans, _mm256_srli_epi64(spans, 32));
        const __mmask8 lengths = 0xaa, starts = 0x55;
        const auto unusual = _mm256_mask_cmplt_epu32_mask(starts, ends, _mm256_set1_epi32(16)) |
                             _mm256_mask_cmpgt_epu32_mask(lengths, spans, most_length());
        if (unusual) [[unlikely]]
            return WordDigits::fields(text, row, values);
        const __m512i chars = _mm512_inserti64x4(
            _mm512_castsi256_si512(_mm256_inserti128_si256(_mm256_castsi128_si256(lane(0)), lane(1), 1)),
            _mm256_inserti128_si256(_mm256_castsi128_si256(lane(2)), lane(3), 1), 1);

        // The length of each number in all bytes of its lane, without the point.
        const __m512i spread = _mm512_shuffle_epi8(
            _mm512_permutexvar_epi32(_mm512_setr_epi32(1, 1, 1, 1, 3, 3, 3, 3, 5, 5, 5, 5, 7, 7, 7, 7),
                                     _mm512_castsi256_si512(spans)),
            _mm512_setzero_si512());
        const __m512i digits = _mm512_sub_epi8(spread, by_lane(0, 1)), least = by_lane(1, 3),
                      from_end = _mm512_broadcast_i32x4(
                          _mm_setr_epi8(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0));
        const __m512i x =
            _mm512_maskz_sub_epi8(_mm512_cmplt_epu8_mask(from_end, digits),
                                  _mm512_shuffle_epi8(chars, without_point()), _mm512_set1_epi8('0'));
        const __mmask64 first =
            _mm512_cmpeq_epi8_mask(_mm512_add_epi8(from_end, _mm512_set1_epi8(1)), digits);
        const __mmask64 wrong =
            _mm512_cmpgt_epu8_mask(x, _mm512_set1_epi8(9)) | _mm512_cmplt_epu8_mask(digits, least) |
            _mm512_mask_cmpgt_epu8_mask(_mm512_mask_cmpeq_epi8_mask(first, x, _mm512_setzero_si512()), digits,
                                        least);
        const std::uint64_t points = _mm512_cmpeq_epi8_mask(chars, _mm512_set1_epi8('.'));
        if (wrong | (~points >> 61 & 1)) [[unlikely]]
            return WordDigits::fields(text, row, values);

        const __m512i fours = _mm512_madd_epi16(_mm512_maddubs_epi16(x, _mm512_set1_epi16(10 | 1 << 8)),
                                                _mm512_set1_epi32(100 | 1 << 16));
        const __m512i eights =
            _mm512_madd_epi16(_mm512_packus_epi32(fours, fours), _mm512_set1_epi32(10000 | 1 << 16));
        const __m512i sums = _mm512_add_epi64(_mm512_mul_epu32(eights, _mm512_set1_epi64(100000000)),
                                              _mm512_srli_epi64(eights, 32));
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(values),
                            _mm512_castsi512_si256(
                                _mm512_permutexvar_epi64(_mm512_setr_epi64(0, 2, 4, 6, 0, 0, 0, 0), sums)));
        bool good = true;
        for (std::size_t c = 0; c < amount; ++c)
            if (row[c].length > 16)
                good &= WordDigits::add_first(text + row[c].at, row[c].length - 16, values[c]);
        return good;
    }

private:
    static __m512i by_lane(char integer, char cents) {
        const __m128i a = _mm_set1_epi8(integer), b = _mm_set1_epi8(cents);
        return _mm512_inserti32x4(_mm512_broadcast_i32x4(a), b, 3);
    }

    /// What comes here by its length: an amount has a point, and no more than 16 digits.
    static __m256i most_length() { return _mm256_setr_epi32(0, 19, 0, 19, 0, 19, 0, 16); }

    /// Moves the digits before the point of the last lane over it.
    static __m512i without_point() {
        const __m128i whole = _mm_setr_epi8(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
                      over = _mm_setr_epi8(-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15);
        return _mm512_inserti32x4(_mm512_broadcast_i32x4(whole), over, 3);
    }
};

} // namespace event
} // namespace
