#pragma once
// Of numbers.hpp: 16 digits become pairs by PMADDUBSW, then fours and eights by PMADDWD.
#include "bits.hpp"
#include "numbers.hpp"
#include <bit>
#include <immintrin.h>

namespace {

struct XmmConstants : RunConstants {
    alignas(16) std::int8_t zero[16], nine[16], tens[16];
    alignas(16) std::int16_t hundreds[8], myriads[8];

    constexpr XmmConstants() : zero{}, nine{}, tens{}, hundreds{}, myriads{} {
        for (std::size_t i = 0; i < 16; ++i) zero[i] = '0', nine[i] = 9, tens[i] = i % 2 ? 1 : 10;
        for (std::size_t i = 0; i < 8; ++i) hundreds[i] = i % 2 ? 1 : 100, myriads[i] = i % 2 ? 1 : 10000;
    }
};
constexpr XmmConstants xmm_constants;

struct XmmNumbers {
    static constexpr bool inlines_numbers = false;

    static __m128i xmm(const void* p) noexcept { return _mm_loadu_si128(static_cast<const __m128i*>(p)); }

    /// In memory: GCC would else make each anew from a general register.
    static const XmmConstants& constants() noexcept {
        const XmmConstants* at = &xmm_constants;
        asm("" : "+r"(at));
        return *at;
    }
    static Run digits(const std::byte* p) noexcept {
        const XmmConstants& c = constants();
        const __m128i values = _mm_sub_epi8(xmm(p), xmm(c.zero));
        const __m128i same = _mm_cmpeq_epi8(_mm_min_epu8(values, xmm(c.nine)), values);
        const auto count = unsigned(std::countr_one(unsigned(_mm_movemask_epi8(same))));
        const __m128i digits = _mm_shuffle_epi8(values, xmm(c.aligned + count));
        const __m128i pairs = _mm_maddubs_epi16(digits, xmm(c.tens)),
                      fours = _mm_madd_epi16(pairs, xmm(c.hundreds));
        const __m128i eights = _mm_madd_epi16(_mm_packus_epi32(fours, fours), xmm(c.myriads));
        const auto both = std::uint64_t(_mm_cvtsi128_si64(eights));
        return {(both & 0xffffffff) * 100000000 + (both >> 32), count};
    }
};

} // namespace
