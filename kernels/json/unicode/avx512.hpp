#pragma once
// 64 bytes at once. Tables are the three tables in registers, with
//   look_up(first, second)   the AND of what they say
#include "blocks.hpp"
#include <immintrin.h>

namespace {

// The truth tables of VPTERNLOG's three operands.
constexpr int a = 0xf0, b = 0xcc, c = 0xaa;

template <class Tables>
struct Avx512 {
    using Vector = __m512i;
    static constexpr std::size_t size = 64;

    static Vector load(const void* p) noexcept { return _mm512_loadu_si512(p); }
    static Vector zeros() noexcept { return _mm512_setzero_si512(); }
    static Vector most(Vector x, Vector y) noexcept { return _mm512_max_epu8(x, y); }
    static bool ascii(Vector v) noexcept { return _mm512_movepi8_mask(v) == 0; }
    static bool zero(Vector v) noexcept { return _mm512_test_epi8_mask(v, v) == 0; }
    template <int n>
    static Vector before(Vector v) noexcept {
        const Vector lane_before = _mm512_alignr_epi64(v, zeros(), 6); // by two words of 8 bytes
        return _mm512_alignr_epi8(v, lane_before, 16 - n);
    }
    /// A load that is not aligned is two, of two lines of the cache: so two are shifted out of one.
    template <int n>
    static Vector before(Vector v, const std::byte* p) noexcept {
        if constexpr (n == 1) return load(p - 1);
        return _mm512_alignr_epi8(v, load(p - 16), 16 - n);
    }
    static bool valid_below(const std::byte* p, std::size_t n) noexcept {
        const Vector v = _mm512_maskz_loadu_epi8((__mmask64{1} << n) - 1, p);
        return ascii(v) || zero(wrong_at_start(Avx512(), v)); // a zero follows, so that a cut character shows
    }
    static Vector repeat(const Table& table) noexcept {
        return _mm512_broadcast_i32x4(_mm_loadu_si128(reinterpret_cast<const __m128i*>(&table)));
    }

    explicit Avx512(const Constants& from = loaded_constants()) noexcept
        : tables(from), demand(repeat(from.demand)), below_three(repeat(from.below_three)),
          below_four(repeat(from.below_four)) {}

    Vector wrong(Vector v, Vector one, Vector two, Vector three, Vector errors) const noexcept {
        const Vector demanded = _mm512_ternarylogic_epi64(
            _mm512_subs_epu8(two, below_three), _mm512_subs_epu8(three, below_four), demand, (a | b) & c);
        return _mm512_ternarylogic_epi64(errors, tables.look_up(one, v), demanded, a | (b ^ c));
    }

    Tables tables;
    Vector demand, below_three, below_four;
};

} // namespace
