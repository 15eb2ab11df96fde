#pragma once
// What our AVX-512 sources use and SIMDe 0.8.2 lacks: by its own 128-bit functions.
#include <bit>
#include <cstring>

namespace {

/// Touches only the bytes that the mask names, as the instruction does.
[[maybe_unused]] inline simde__m512i missing_maskz_loadu_epi8(simde__mmask64 mask, const void* from) {
    alignas(64) unsigned char bytes[64]{};
    if (mask == 0) return simde_mm512_setzero_si512();
    if ((mask & (mask + 1)) == 0) {
        std::memcpy(bytes, from, std::size_t(std::popcount(mask)));
    } else {
        for (int i = 0; i < 64; ++i)
            if (mask >> i & 1) bytes[i] = static_cast<const unsigned char*>(from)[i];
    }
    return simde_mm512_load_si512(bytes);
}

template <int count>
simde__m512i missing_alignr_epi8(simde__m512i high, simde__m512i low) {
    auto h = simde__m512i_to_private(high);
    const auto l = simde__m512i_to_private(low);
    for (int lane = 0; lane < 4; ++lane)
        h.m128i[lane] = simde_mm_alignr_epi8(h.m128i[lane], l.m128i[lane], count);
    return simde__m512i_from_private(h);
}

template <int count>
simde__m512i missing_alignr_epi64(simde__m512i high, simde__m512i low) {
    long long words[16];
    simde_mm512_storeu_si512(words, low);
    simde_mm512_storeu_si512(words + 8, high);
    return simde_mm512_loadu_si512(words + (count & 7));
}

/// One half of a product of 52-bit numbers, added to 64-bit sums.
template <int shift>
simde__m512i missing_madd52_epu64(simde__m512i sum, simde__m512i a, simde__m512i b) {
    constexpr unsigned long long mask = (1ULL << 52) - 1;
    auto s = simde__m512i_to_private(sum);
    const auto x = simde__m512i_to_private(a), y = simde__m512i_to_private(b);
    for (int i = 0; i < 8; ++i)
        s.u64[i] += static_cast<unsigned long long>(
                        static_cast<unsigned __int128>(x.u64[i] & mask) * (y.u64[i] & mask) >> shift) &
                    mask;
    return simde__m512i_from_private(s);
}

} // namespace

#if !defined(__x86_64__)
using _MM_PERM_ENUM = int;
#endif
#if !defined(__AVX512F__)
#define _mm512_madd52lo_epu64 missing_madd52_epu64<0>
#define _mm512_madd52hi_epu64 missing_madd52_epu64<52>
#define _mm512_maskz_loadu_epi8 missing_maskz_loadu_epi8
#define _mm512_alignr_epi8(high, low, count) missing_alignr_epi8<count>(high, low)
#define _mm512_alignr_epi64(high, low, count) missing_alignr_epi64<count>(high, low)
// There, but without an alias where the 256-bit form is native.
#if !defined(_mm512_clmulepi64_epi128)
#define _mm512_clmulepi64_epi128(a, b, imm8) simde_mm512_clmulepi64_epi128(a, b, imm8)
#endif
#endif
