#pragma once
// Vectors of 512 bit for lanes.hpp, and of 256 bit where few messages fill no more. VPTERNLOG is any function
// of three, VPROR a rotation: AVX2 takes two or three instructions for either.
#include "kernels/crypto/digest/lanes_avx2.hpp"

namespace {

constexpr int ternary_sum = 0x96, ternary_choose = 0xca, ternary_majority = 0xe8;

template <class Word>
struct Avx512Half : Avx2<Word> {
    using Vector = __m256i;
    using Avx2<Word>::sum_of, Avx2<Word>::wide;
    static constexpr bool rotates = true;

    static Vector sum_of(Vector a, Vector b, Vector c) {
        return _mm256_ternarylogic_epi32(a, b, c, ternary_sum);
    }
    static Vector choose(Vector a, Vector b, Vector c) {
        return _mm256_ternarylogic_epi32(a, b, c, ternary_choose);
    }
    static Vector majority(Vector a, Vector b, Vector c) {
        return _mm256_ternarylogic_epi32(a, b, c, ternary_majority);
    }
    template <int n>
    static Vector rotr(Vector v) {
        if constexpr (wide)
            return _mm256_ror_epi64(v, n);
        else
            return _mm256_ror_epi32(v, n);
    }
};

template <class W>
struct Avx512 {
    using Word = W;
    using Vector = __m512i;
    static constexpr bool wide = sizeof(Word) == 8, rotates = true;
    static constexpr std::size_t lanes = 64 / sizeof(Word);

    static Vector load(const Word* from) { return _mm512_load_si512(from); }
    static void store(Word* to, Vector v) { _mm512_store_si512(to, v); }
    static Vector load_rows(const std::byte* const* from, std::size_t at) {
        const auto row = [&](std::size_t i) {
            return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from[i * 16 / sizeof(Word)] + at));
        };
        Vector rows = _mm512_castsi128_si512(row(0));
        rows = _mm512_inserti32x4(rows, row(1), 1);
        rows = _mm512_inserti32x4(rows, row(2), 2);
        rows = _mm512_inserti32x4(rows, row(3), 3);
        return _mm512_shuffle_epi8(rows, _mm512_broadcast_i32x4(reversed_bytes<wide>()));
    }
    static Vector every(Word word) {
        return wide ? _mm512_set1_epi64(static_cast<long long>(word)) : _mm512_set1_epi32(int(word));
    }
    static Vector early(Vector v) {
#ifdef __AVX512F__
        asm("" : "+v"(v));
#endif
        return v;
    }
    static Vector add(Vector a, Vector b) { return wide ? _mm512_add_epi64(a, b) : _mm512_add_epi32(a, b); }
    static Vector sub(Vector a, Vector b) { return wide ? _mm512_sub_epi64(a, b) : _mm512_sub_epi32(a, b); }
    static Vector sum_of(Vector a, Vector b) { return _mm512_xor_si512(a, b); }
    static Vector sum_of(Vector a, Vector b, Vector c) {
        return _mm512_ternarylogic_epi32(a, b, c, ternary_sum);
    }
    static Vector choose(Vector a, Vector b, Vector c) {
        return _mm512_ternarylogic_epi32(a, b, c, ternary_choose);
    }
    static Vector majority(Vector a, Vector b, Vector c) {
        return _mm512_ternarylogic_epi32(a, b, c, ternary_majority);
    }
    template <int n>
    static Vector shr(Vector v) {
        return wide ? _mm512_srli_epi64(v, n) : _mm512_srli_epi32(v, n);
    }
    template <int n>
    static Vector rotr(Vector v) {
        if constexpr (wide)
            return _mm512_ror_epi64(v, n);
        else
            return _mm512_ror_epi32(v, n);
    }
    static Vector low32(Vector a, Vector b) { return _mm512_unpacklo_epi32(a, b); }
    static Vector high32(Vector a, Vector b) { return _mm512_unpackhi_epi32(a, b); }
    static Vector low64(Vector a, Vector b) { return _mm512_unpacklo_epi64(a, b); }
    static Vector high64(Vector a, Vector b) { return _mm512_unpackhi_epi64(a, b); }
};

} // namespace
