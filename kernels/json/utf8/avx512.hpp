#pragma once
// 64 bytes at once. Lookup is the function that looks pairs up: the AND of the three tables for each byte.
#include "blocks.hpp"
#include <immintrin.h>

namespace {

template <__m512i (*look_up)(__m512i first, __m512i second) noexcept>
struct Avx512 {
    static constexpr std::size_t size = 64;

    explicit Avx512(const std::byte* p) noexcept : v(_mm512_loadu_si512(p)) {}
    explicit Avx512(__m512i bytes) noexcept : v(bytes) {}
    static Avx512 zeros() noexcept { return Avx512(_mm512_setzero_si512()); }

    template <int n>
    Avx512 before() const noexcept {
        // What stands 16 bytes before: VALIGNQ counts words of 8.
        return Avx512(_mm512_alignr_epi8(v, _mm512_alignr_epi64(v, _mm512_setzero_si512(), 6), 16 - n));
    }
    Avx512 most(Avx512 other) const noexcept { return Avx512(_mm512_max_epu8(v, other.v)); }
    bool ascii() const noexcept { return _mm512_movepi8_mask(v) == 0; }
    bool zero() const noexcept { return _mm512_test_epi8_mask(v, v) == 0; }

    Avx512 wrong(Avx512 one, Avx512 two, Avx512 three, Avx512 errors) const noexcept {
        const auto all = [](std::uint8_t byte) { return _mm512_set1_epi8(char(byte)); };
        constexpr int a = 0xf0, b = 0xcc, c = 0xaa; // the truth tables of VPTERNLOG's three operands
        const __m512i demanded = _mm512_ternarylogic_epi64(_mm512_subs_epu8(two.v, all(below_three)),
                                                           _mm512_subs_epu8(three.v, all(below_four)),
                                                           all(second_continuation), (a | b) & c);
        return Avx512(_mm512_ternarylogic_epi64(errors.v, look_up(one.v, v), demanded, a | (b ^ c)));
    }

    static bool valid_below(const std::byte* p, std::size_t n) noexcept {
        const Avx512 padded(_mm512_maskz_loadu_epi8((__mmask64{1} << n) - 1, p));
        return padded.ascii() ||
               wrong_at_start(padded).zero(); // a zero follows, so that a cut character shows
    }

    __m512i v;
};

} // namespace
