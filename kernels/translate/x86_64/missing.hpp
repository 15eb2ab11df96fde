#pragma once
// What our AVX-512 and VAES sources use and SIMDe 0.8.2 lacks: by its own 128-bit functions.
#include <bit>
#include <cstdint>
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

[[maybe_unused]] inline simde__m256i missing_maskz_loadu_epi8_256(simde__mmask32 mask, const void* from) {
    return simde_mm512_castsi512_si256(missing_maskz_loadu_epi8(mask, from));
}

[[maybe_unused]] inline simde__m512i missing_mask_loadu_epi8(simde__m512i other, simde__mmask64 mask,
                                                             const void* from) {
    return simde_mm512_mask_mov_epi8(other, mask, missing_maskz_loadu_epi8(mask, from));
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

/// f of every lane.
template <class F>
simde__m256i missing_lanes(simde__m256i a, simde__m256i b, F f) {
    auto x = simde__m256i_to_private(a);
    const auto y = simde__m256i_to_private(b);
    for (int lane = 0; lane < 2; ++lane) x.m128i[lane] = f(x.m128i[lane], y.m128i[lane]);
    return simde__m256i_from_private(x);
}
template <class F>
simde__m512i missing_lanes(simde__m512i a, simde__m512i b, F f) {
    auto x = simde__m512i_to_private(a);
    const auto y = simde__m512i_to_private(b);
    for (int lane = 0; lane < 4; ++lane) x.m128i[lane] = f(x.m128i[lane], y.m128i[lane]);
    return simde__m512i_from_private(x);
}

/// Bytes times the matrices of GFNI; not inlined, for it is long.
template <class V>
[[gnu::noinline]] V missing_affine(V bytes, V matrices) {
    return missing_lanes(bytes, matrices, simde_x_mm_gf2p8matrix_multiply_epi64_epi8);
}
/// The inverses of bytes before that: what AES's S-box does after its inverse, and where ShiftRows moves a
/// byte, is undone. SIMDe would look it up in a table, where a secret must not be an index.
template <class V>
[[gnu::noinline]] V missing_affine_inverse(V bytes, V matrices) {
    const auto rotated = []<int count>(simde__m128i v) {
        const auto mask = simde_mm_set1_epi8(char(0xff << count));
        return simde_mm_or_si128(simde_mm_and_si128(mask, simde_mm_slli_epi16(v, count)),
                                 simde_mm_andnot_si128(mask, simde_mm_srli_epi16(v, 8 - count)));
    };
    return missing_lanes(bytes, matrices, [&](simde__m128i lane, simde__m128i matrix) {
        const auto boxed =
            simde_mm_shuffle_epi8(simde_mm_aesenclast_si128(lane, simde_mm_setzero_si128()),
                                  simde_mm_setr_epi8(0, 13, 10, 7, 4, 1, 14, 11, 8, 5, 2, 15, 12, 9, 6, 3));
        const auto sum = simde_mm_xor_si128(
            rotated.template operator()<1>(boxed),
            simde_mm_xor_si128(rotated.template operator()<3>(boxed), rotated.template operator()<6>(boxed)));
        return simde_x_mm_gf2p8matrix_multiply_epi64_epi8(simde_mm_xor_si128(sum, simde_mm_set1_epi8(5)),
                                                          matrix);
    });
}

/// SIMDe has it, bit by bit.
template <int halves, class V>
V missing_clmul(V a, V b) {
    return missing_lanes(
        a, b, [](simde__m128i x, simde__m128i y) { return simde_mm_clmulepi64_si128(x, y, halves); });
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

/// The lower half of two lanes of 32 bits that are shifted to the right by less than 32.
[[maybe_unused]] inline simde__m512i missing_shrdv_epi32(simde__m512i low, simde__m512i high,
                                                         simde__m512i by) {
    auto l = simde__m512i_to_private(low);
    const auto h = simde__m512i_to_private(high), count = simde__m512i_to_private(by);
    for (int i = 0; i < 16; ++i)
        l.u32[i] = static_cast<unsigned>((static_cast<unsigned long long>(h.u32[i]) << 32 | l.u32[i]) >>
                                         (count.u32[i] & 31));
    return simde__m512i_from_private(l);
}

/// The upper half of two lanes of 64 bits that are shifted to the left.
template <int count>
simde__m512i missing_shldi_epi64(simde__m512i high, simde__m512i low) {
    return simde_mm512_or_si512(simde_mm512_slli_epi64(high, count), simde_mm512_srli_epi64(low, 64 - count));
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

/// The bytes where the mask has bits, in a row; and back.
[[maybe_unused]] inline simde__m512i missing_maskz_compress_epi8(simde__mmask64 mask, simde__m512i v) {
    unsigned char from[64], to[64]{};
    simde_mm512_storeu_si512(from, v);
    for (std::size_t i = 0; mask; mask &= mask - 1) to[i++] = from[std::countr_zero(mask)];
    return simde_mm512_loadu_si512(to);
}
[[maybe_unused]] inline simde__m512i missing_maskz_expand_epi8(simde__mmask64 mask, simde__m512i v) {
    unsigned char from[64], to[64]{};
    simde_mm512_storeu_si512(from, v);
    for (std::size_t i = 0; mask; mask &= mask - 1) to[std::countr_zero(mask)] = from[i++];
    return simde_mm512_loadu_si512(to);
}

[[maybe_unused]] inline simde__m512i missing_lzcnt_epi32(simde__m512i v) {
    auto x = simde__m512i_to_private(v);
    for (int i = 0; i < 16; ++i) x.u32[i] = unsigned(std::countl_zero(std::uint32_t{x.u32[i]}));
    return simde__m512i_from_private(x);
}

[[maybe_unused]] inline simde__m512i missing_lzcnt_epi64(simde__m512i v) {
    auto x = simde__m512i_to_private(v);
    for (int i = 0; i < 8; ++i) x.u64[i] = unsigned(std::countl_zero(std::uint64_t{x.u64[i]}));
    return simde__m512i_from_private(x);
}

[[maybe_unused]] inline simde__m512i missing_srai_epi64(simde__m512i v, unsigned count) {
    auto x = simde__m512i_to_private(v);
    for (int i = 0; i < 8; ++i) x.i64[i] >>= count;
    return simde__m512i_from_private(x);
}

[[maybe_unused]] inline simde__m512i missing_cvtepu32_epi64(simde__m256i v) {
    const auto x = simde__m256i_to_private(v);
    simde__m512i_private words;
    for (int i = 0; i < 8; ++i) words.u64[i] = x.u32[i];
    return simde__m512i_from_private(words);
}

[[maybe_unused]] inline simde__m512i missing_cvtepu8_epi32(simde__m128i v) {
    const auto x = simde__m128i_to_private(v);
    simde__m512i_private words;
    for (int i = 0; i < 16; ++i) words.u32[i] = x.u8[i];
    return simde__m512i_from_private(words);
}

/// The bits that the mask has, in a row.
[[maybe_unused]] constexpr unsigned long long missing_pext(unsigned long long bits, unsigned long long mask) {
    unsigned long long row = 0;
    for (int i = 0; mask; mask &= mask - 1) row |= (bits >> std::countr_zero(mask) & 1) << i++;
    return row;
}

/// The lowest n bits.
[[maybe_unused]] constexpr unsigned long long missing_bzhi(unsigned long long bits, unsigned n) {
    return n < 64 ? bits & ((1ull << n) - 1) : bits;
}

/// And back.
[[maybe_unused]] constexpr unsigned long long missing_pdep(unsigned long long row, unsigned long long mask) {
    unsigned long long bits = 0;
    for (int i = 0; mask; mask &= mask - 1) bits |= (row >> i++ & 1) << std::countr_zero(mask);
    return bits;
}

[[maybe_unused]] inline simde__m512d missing_cvtepi64_pd(simde__m512i v) {
    const auto x = simde__m512i_to_private(v);
    simde__m512d_private doubles;
    for (int i = 0; i < 8; ++i) doubles.f64[i] = double(x.i64[i]);
    return simde__m512d_from_private(doubles);
}

[[maybe_unused]] inline simde__m512d missing_cvtepu64_pd(simde__m512i v) {
    const auto x = simde__m512i_to_private(v);
    simde__m512d_private doubles;
    for (int i = 0; i < 8; ++i) doubles.f64[i] = double(x.u64[i]);
    return simde__m512d_from_private(doubles);
}

} // namespace

#if !defined(__x86_64__)
using _MM_PERM_ENUM = int;
#define _pext_u64 missing_pext
#define _bzhi_u64 missing_bzhi
#define _pdep_u64 missing_pdep
#endif
#if !defined(__GFNI__)
#undef _mm256_gf2p8affine_epi64_epi8
#undef _mm512_gf2p8affine_epi64_epi8
#undef _mm256_gf2p8affineinv_epi64_epi8
#undef _mm512_gf2p8affineinv_epi64_epi8
#define _mm256_gf2p8affine_epi64_epi8(x, a, b)                                                               \
    simde_mm256_xor_si256(missing_affine<simde__m256i>(x, a), simde_mm256_set1_epi8(char(b)))
#define _mm512_gf2p8affine_epi64_epi8(x, a, b)                                                               \
    simde_mm512_xor_si512(missing_affine<simde__m512i>(x, a), simde_mm512_set1_epi8(char(b)))
#define _mm256_gf2p8affineinv_epi64_epi8(x, a, b)                                                            \
    simde_mm256_xor_si256(missing_affine_inverse<simde__m256i>(x, a), simde_mm256_set1_epi8(char(b)))
#define _mm512_gf2p8affineinv_epi64_epi8(x, a, b)                                                            \
    simde_mm512_xor_si512(missing_affine_inverse<simde__m512i>(x, a), simde_mm512_set1_epi8(char(b)))
#endif
#if !defined(__VAES__)
#define _mm256_aesenc_epi128(blocks, key) missing_lanes(blocks, key, simde_mm_aesenc_si128)
#define _mm256_aesenclast_epi128(blocks, key) missing_lanes(blocks, key, simde_mm_aesenclast_si128)
#endif
#if !defined(__AVX512F__)
#define _mm512_aesenc_epi128(blocks, key) missing_lanes(blocks, key, simde_mm_aesenc_si128)
#define _mm512_aesenclast_epi128(blocks, key) missing_lanes(blocks, key, simde_mm_aesenclast_si128)
#define _mm512_mask_storeu_epi8 missing_mask_storeu_epi8
#define _mm512_zextsi128_si512 missing_zextsi128
#define _mm512_madd52lo_epu64 missing_madd52_epu64<0>
#define _mm512_madd52hi_epu64 missing_madd52_epu64<52>
#define _mm512_maskz_loadu_epi8 missing_maskz_loadu_epi8
#define _mm256_maskz_loadu_epi8 missing_maskz_loadu_epi8_256
#define _mm512_mask_loadu_epi8 missing_mask_loadu_epi8
#define _mm512_maskz_compress_epi8 missing_maskz_compress_epi8
#define _mm512_maskz_expand_epi8 missing_maskz_expand_epi8
#define _mm512_lzcnt_epi32 missing_lzcnt_epi32
#define _mm512_lzcnt_epi64 missing_lzcnt_epi64
#define _mm512_srai_epi64 missing_srai_epi64
#define _mm512_cvtepu32_epi64 missing_cvtepu32_epi64
#define _mm512_cvtepi64_pd missing_cvtepi64_pd
#define _mm512_cvtepu64_pd missing_cvtepu64_pd
#define _mm512_cvtepu8_epi32 missing_cvtepu8_epi32
#define _mm512_alignr_epi8(high, low, count) missing_alignr_epi8<count>(high, low)
#define _mm512_alignr_epi64(high, low, count) missing_alignr_epi64<count>(high, low)
#undef _mm512_clmulepi64_epi128
#define _mm512_clmulepi64_epi128(a, b, halves) missing_clmul<halves>(a, b)
#endif
#if !defined(__AVX512VBMI2__)
#undef _mm512_shrdv_epi32
#define _mm512_shrdv_epi32 missing_shrdv_epi32
#define _mm512_shldi_epi64(high, low, count) missing_shldi_epi64<count>(high, low)
#endif
#if !defined(__VPCLMULQDQ__)
#undef _mm256_clmulepi64_epi128
#define _mm256_clmulepi64_epi128(a, b, halves) missing_clmul<halves>(a, b)
#endif
