#pragma once
// 16 bytes at once with the instructions up to SSE4.2; AVX2 takes it for its short inputs.
#include "blocks.hpp"
#include <immintrin.h>

namespace {

struct Sse {
    static constexpr std::size_t size = 16;

    explicit Sse(const std::byte* p) noexcept : v(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p))) {}
    explicit Sse(__m128i bytes) noexcept : v(bytes) {}
    static Sse pair(std::uint64_t low, std::uint64_t high) noexcept {
        return Sse(_mm_set_epi64x(std::int64_t(high), std::int64_t(low)));
    }
    static Sse zeros() noexcept { return Sse(_mm_setzero_si128()); }

    template <int n>
    Sse before() const noexcept {
        return Sse(_mm_slli_si128(v, n));
    }
    Sse most(Sse other) const noexcept { return Sse(_mm_max_epu8(v, other.v)); }
    bool ascii() const noexcept { return _mm_movemask_epi8(v) == 0; }
    bool zero() const noexcept { return _mm_testz_si128(v, v); }

    Sse wrong(Sse one, Sse two, Sse three, Sse errors) const noexcept {
        const auto load = [](const Table& t) {
            return _mm_loadu_si128(reinterpret_cast<const __m128i*>(t.data()));
        };
        const auto all = [](std::uint8_t byte) { return _mm_set1_epi8(char(byte)); };
        const auto low = [=](__m128i bytes) { return _mm_and_si128(bytes, all(low_half)); };
        const auto high = [=](__m128i bytes) { return low(_mm_srli_epi16(bytes, 4)); };
        const __m128i pair = _mm_and_si128(_mm_and_si128(_mm_shuffle_epi8(load(first_high), high(one.v)),
                                                         _mm_shuffle_epi8(load(first_low), low(one.v))),
                                           _mm_shuffle_epi8(load(second_high), high(v)));
        const __m128i demanded =
            _mm_or_si128(_mm_subs_epu8(two.v, all(below_three)), _mm_subs_epu8(three.v, all(below_four)));
        return errors.most(Sse(_mm_xor_si128(pair, _mm_and_si128(demanded, all(second_continuation)))));
    }

    static bool valid_below(const std::byte* p, std::size_t n) noexcept { return valid_below_16<Sse>(p, n); }

    __m128i v;
};

} // namespace
