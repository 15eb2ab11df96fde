#pragma once
// VPERMB looks six bits up in 64 bytes and ignores the upper two, so the tables are by six bits of a byte,
// not four: no AND before a lookup, 10 instructions of arithmetic for 64 bytes of text. The rest is as in
// avx512.
#include "avx512.hpp"

namespace {

/// The tables by half bytes, as tables by the upper or the lower six bits of a byte.
struct Wide {
    std::array<std::uint8_t, 64> first_upper, first_lower, second_upper;
};
alignas(64) constexpr Wide wide = [] {
    Wide all{};
    for (std::size_t i = 0; i < 64; ++i) {
        all.first_upper[i] = constants.first_high[i >> 2];
        all.first_lower[i] = constants.first_low[i & 0x0f];
        all.second_upper[i] = constants.second_high[i >> 2];
    }
    return all;
}();

struct Tables {
    explicit Tables(const Constants&) noexcept
        : first_upper(_mm512_load_si512(&wide.first_upper)),
          first_lower(_mm512_load_si512(&wide.first_lower)),
          second_upper(_mm512_load_si512(&wide.second_upper)) {}

    static __m512i upper(__m512i v) noexcept { return _mm512_srli_epi16(v, 2); }

    __m512i look_up(__m512i first, __m512i second) const noexcept {
        return _mm512_ternarylogic_epi64(_mm512_permutexvar_epi8(upper(first), first_upper),
                                         _mm512_permutexvar_epi8(first, first_lower),
                                         _mm512_permutexvar_epi8(upper(second), second_upper), a & b & c);
    }

    __m512i first_upper, first_lower, second_upper;
};

} // namespace
