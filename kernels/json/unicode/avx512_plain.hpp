#pragma once
// Three lookups in tables of 16 bytes by VPSHUFB, for 64 bytes of text at once; VPTERNLOG merges three
// operands where AVX2 takes two instructions, and inputs below 64 bytes are one masked load. 13 instructions
// of arithmetic for 64 bytes. How and why is told in lookup.hpp and blocks.hpp.
#include "avx512.hpp"

namespace {

struct Tables {
    explicit Tables(const Constants& from) noexcept
        : first_high(repeat(from.first_high)), first_low(repeat(from.first_low)),
          second_high(repeat(from.second_high)), low_half(repeat(from.low_half)) {}

    static __m512i repeat(const Table& table) noexcept { return Avx512<Tables>::repeat(table); }
    __m512i low(__m512i v) const noexcept { return _mm512_and_si512(v, low_half); }
    __m512i high(__m512i v) const noexcept { return low(_mm512_srli_epi16(v, 4)); }

    __m512i look_up(__m512i first, __m512i second) const noexcept {
        return _mm512_ternarylogic_epi64(_mm512_shuffle_epi8(first_high, high(first)),
                                         _mm512_shuffle_epi8(first_low, low(first)),
                                         _mm512_shuffle_epi8(second_high, high(second)), a & b & c);
    }

    __m512i first_high, first_low, second_high, low_half;
};

} // namespace
