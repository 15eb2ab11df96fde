#pragma once
// What our AVX-512 and VAES sources use and SIMDe 0.8.2 lacks: by its own 128-bit functions.
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

[[maybe_unused]] inline void missing_mask_storeu_epi8(void* to, simde__mmask64 mask, simde__m512i v) {
    alignas(64) unsigned char bytes[64];
    simde_mm512_store_si512(bytes, v);
    for (int i = 0; i < 64; ++i)
        if (mask >> i & 1) static_cast<unsigned char*>(to)[i] = bytes[i];
}

[[maybe_unused]] inline simde__m512i missing_zextsi128(simde__m128i low) {
    return simde_mm512_inserti32x4(simde_mm512_setzero_si512(), low, 0);
}

template <class Round>
simde__m256i missing_aes(simde__m256i blocks, simde__m256i key, Round round) {
    auto b = simde__m256i_to_private(blocks);
    const auto k = simde__m256i_to_private(key);
    for (int lane = 0; lane < 2; ++lane) b.m128i[lane] = round(b.m128i[lane], k.m128i[lane]);
    return simde__m256i_from_private(b);
}
template <class Round>
simde__m512i missing_aes(simde__m512i blocks, simde__m512i key, Round round) {
    auto b = simde__m512i_to_private(blocks);
    const auto k = simde__m512i_to_private(key);
    for (int lane = 0; lane < 4; ++lane) b.m128i[lane] = round(b.m128i[lane], k.m128i[lane]);
    return simde__m512i_from_private(b);
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

} // namespace

#if !defined(__VAES__)
#define _mm256_aesenc_epi128(blocks, key) missing_aes(blocks, key, simde_mm_aesenc_si128)
#define _mm256_aesenclast_epi128(blocks, key) missing_aes(blocks, key, simde_mm_aesenclast_si128)
#endif
#if !defined(__AVX512F__)
#define _mm512_aesenc_epi128(blocks, key) missing_aes(blocks, key, simde_mm_aesenc_si128)
#define _mm512_aesenclast_epi128(blocks, key) missing_aes(blocks, key, simde_mm_aesenclast_si128)
#define _mm512_mask_storeu_epi8 missing_mask_storeu_epi8
#define _mm512_zextsi128_si512 missing_zextsi128
#define _mm512_maskz_loadu_epi8 missing_maskz_loadu_epi8
#define _mm512_alignr_epi8(high, low, count) missing_alignr_epi8<count>(high, low)
#define _mm512_alignr_epi64(high, low, count) missing_alignr_epi64<count>(high, low)
// There, but without an alias where the 256-bit form is native.
#if !defined(_mm512_clmulepi64_epi128)
#define _mm512_clmulepi64_epi128(a, b, imm8) simde_mm512_clmulepi64_epi128(a, b, imm8)
#endif
#endif
