#pragma once
// Three lookups in tables of 16 bytes by VPSHUFB, for 32 bytes of text at once: 16 instructions of arithmetic
// and four loads for them, limited by the arithmetic. How and why is told in lookup.hpp and blocks.hpp.
#include "sse.hpp"

namespace {

struct Avx2 {
    using Vector = __m256i;
    static constexpr std::size_t size = 32;

    static Vector load(const void* p) noexcept { return _mm256_loadu_si256(static_cast<const __m256i*>(p)); }
    static Vector zeros() noexcept { return _mm256_setzero_si256(); }
    static Vector most(Vector a, Vector b) noexcept { return _mm256_max_epu8(a, b); }
    static bool ascii(Vector v) noexcept { return _mm256_movemask_epi8(v) == 0; }
    static bool zero(Vector v) noexcept { return _mm256_testz_si256(v, v); }
    template <int n>
    static Vector before(Vector v) noexcept {
        constexpr int zeros_and_low_lane = 0x08;
        return _mm256_alignr_epi8(v, _mm256_permute2x128_si256(v, v, zeros_and_low_lane), 16 - n);
    }
    static bool valid_below(const std::byte* p, std::size_t n) noexcept { return valid<Sse>(p, n); }

    explicit Avx2(const Constants& c = loaded_constants()) noexcept
        : first_high(twice(c.first_high)), first_low(twice(c.first_low)), second_high(twice(c.second_high)),
          low_half(twice(c.low_half)), demand(twice(c.demand)), below_three(twice(c.below_three)),
          below_four(twice(c.below_four)) {}

    static Vector twice(const Table& table) noexcept {
        return _mm256_broadcastsi128_si256(Sse::load(&table));
    }
    Vector low(Vector v) const noexcept { return _mm256_and_si256(v, low_half); }
    Vector high(Vector v) const noexcept { return low(_mm256_srli_epi16(v, 4)); }

    Vector wrong(Vector v, Vector one, Vector two, Vector three, Vector errors) const noexcept {
        const Vector lead = _mm256_and_si256(_mm256_shuffle_epi8(first_high, high(one)),
                                             _mm256_shuffle_epi8(first_low, low(one)));
        const Vector bits = _mm256_and_si256(lead, _mm256_shuffle_epi8(second_high, high(v)));
        const Vector demanded =
            _mm256_or_si256(_mm256_subs_epu8(two, below_three), _mm256_subs_epu8(three, below_four));
        return most(errors, _mm256_xor_si256(bits, _mm256_and_si256(demanded, demand)));
    }

    Vector first_high, first_low, second_high, low_half, demand, below_three, below_four;
};

} // namespace
