#pragma once
// Vectors of four blocks: VPCLMULQDQ, ternary logic for sums of three, and masks for what is not a whole
// vector.
#include "ymm.hpp"

namespace {

struct Zmm : Ymm {
    using Vector = __m512i;
    static constexpr std::size_t lanes = 4, registers = 32, group = 16;

    static Vector load(const void* p) { return _mm512_loadu_si512(p); }
    static void store(void* p, Vector v) { _mm512_storeu_si512(p, v); }
    static __mmask64 mask(std::size_t n) { return ~__mmask64{} >> (64 - n); }
    static Vector load_front(const std::byte* p, std::size_t n) {
        return _mm512_maskz_loadu_epi8(mask(n), p);
    }
    static void store_front(std::byte* p, std::size_t n, Vector v) { _mm512_mask_storeu_epi8(p, mask(n), v); }
    static Vector front(Vector v, std::size_t n) { return _mm512_maskz_mov_epi8(mask(n), v); }

    using Ymm::add;
    static Vector add(Vector a, Vector b) { return _mm512_xor_si512(a, b); }
    static Vector add(Vector a, Vector b, Vector c) {
        constexpr int sum_of_three = 0x96;
        return _mm512_ternarylogic_epi64(a, b, c, sum_of_three);
    }
    static Vector swap(Vector v) { return _mm512_alignr_epi8(v, v, 8); }
    static Vector reverse(Vector v) {
        return _mm512_shuffle_epi8(v, repeat(_mm_set_epi64x(0x0001020304050607, 0x08090a0b0c0d0e0f)));
    }
    template <int halves>
    static Vector multiply(Vector a, Vector b) {
        return _mm512_clmulepi64_epi128(a, b, halves);
    }
    static Vector low_halves(Vector a, Vector b) { return _mm512_unpacklo_epi64(a, b); }
    static Vector high_halves(Vector a, Vector b) { return _mm512_unpackhi_epi64(a, b); }

    static Lane sum(Vector v) {
        return Ymm::sum(add(_mm512_extracti64x4_epi64(v, 0), _mm512_extracti64x4_epi64(v, 1)));
    }
    static Vector widen(Lane v) { return _mm512_zextsi128_si512(v); }
    static Lane first(Vector v) { return _mm512_castsi512_si128(v); }
    static Vector repeat(Lane v) { return _mm512_broadcast_i32x4(v); }

    static Vector rising(Lane counter) {
        return _mm512_add_epi32(repeat(counter),
                                _mm512_set_epi32(0, 0, 0, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 0));
    }
    static Vector count(Vector counters, std::uint32_t n) {
        const auto i = std::int32_t(n);
        return _mm512_add_epi32(counters, _mm512_set_epi32(0, 0, 0, i, 0, 0, 0, i, 0, 0, 0, i, 0, 0, 0, i));
    }
};

} // namespace
