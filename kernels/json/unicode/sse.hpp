#pragma once
// 16 bytes at once with the instructions up to SSE4.2; AVX2 takes it for its short inputs.
#include "blocks.hpp"
#include <immintrin.h>

namespace {

struct Sse {
    using Vector = __m128i;
    static constexpr std::size_t size = 16;

    static Vector load(const void* p) noexcept { return _mm_loadu_si128(static_cast<const __m128i*>(p)); }
    static Vector zeros() noexcept { return _mm_setzero_si128(); }
    static Vector pair(std::uint64_t low, std::uint64_t high) noexcept {
        return _mm_set_epi64x(std::int64_t(high), std::int64_t(low));
    }
    static Vector most(Vector a, Vector b) noexcept { return _mm_max_epu8(a, b); }
    static bool ascii(Vector v) noexcept { return _mm_movemask_epi8(v) == 0; }
    static bool zero(Vector v) noexcept { return _mm_testz_si128(v, v); }
    template <int n>
    static Vector before(Vector v) noexcept {
        return _mm_slli_si128(v, n);
    }
    static bool valid_below(const std::byte* p, std::size_t n) noexcept { return valid_below_16<Sse>(p, n); }

    explicit Sse(const Constants& c = loaded_constants()) noexcept
        : first_high(load(&c.first_high)), first_low(load(&c.first_low)), second_high(load(&c.second_high)),
          low_half(load(&c.low_half)), demand(load(&c.demand)), below_three(load(&c.below_three)),
          below_four(load(&c.below_four)) {}

    Vector low(Vector v) const noexcept { return _mm_and_si128(v, low_half); }
    Vector high(Vector v) const noexcept { return low(_mm_srli_epi16(v, 4)); }

    Vector wrong(Vector v, Vector one, Vector two, Vector three, Vector errors) const noexcept {
        const Vector lead =
            _mm_and_si128(_mm_shuffle_epi8(first_high, high(one)), _mm_shuffle_epi8(first_low, low(one)));
        const Vector bits = _mm_and_si128(lead, _mm_shuffle_epi8(second_high, high(v)));
        const Vector demanded =
            _mm_or_si128(_mm_subs_epu8(two, below_three), _mm_subs_epu8(three, below_four));
        return most(errors, _mm_xor_si128(bits, _mm_and_si128(demanded, demand)));
    }

    Vector first_high, first_low, second_high, low_half, demand, below_three, below_four;
};

} // namespace
