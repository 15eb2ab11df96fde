// VPCLMULQDQ on eight keys, then crc32q on a few, which takes other units. A vector has the same 16 bytes of
// four keys; all are carried onto the keys' end, and Barrett's reduction leaves the four registers. Gopal,
// Ozturk, Guilford et al.: Fast CRC Computation for Generic Polynomials Using PCLMULQDQ, Intel 2009.
#include "kernels/variant.hpp"
#include "sse42.hpp"

#if !defined(__clang__)
// GCC's scheduler would pull the microcoded multiplications apart, and every gap between two of them costs a
// cycle of dispatch on Zen 4.
#pragma GCC optimize("no-schedule-insns2")
#endif

namespace {

using Vector = __m512i;

Vector load(const std::byte* p) { return _mm512_loadu_si512(p); }
Vector both(std::uint64_t first, std::uint64_t second) {
    return _mm512_broadcast_i32x4(_mm_set_epi64x(std::int64_t(second), std::int64_t(first)));
}
Vector sum(Vector a, Vector b) { return _mm512_xor_si512(a, b); }
Vector sum(Vector a, Vector b, Vector c) { return _mm512_ternarylogic_epi64(a, b, c, 0x96); }

/// A vector's even lanes and its odd ones, with those of another.
Vector even(Vector a, Vector b) { return _mm512_shuffle_i64x2(a, b, 0x88); }
Vector odd(Vector a, Vector b) { return _mm512_shuffle_i64x2(a, b, 0xdd); }

/// Four keys of some lanes: each of their lanes is a vector.
template <std::size_t lanes>
struct Four {
    Vector lane[lanes];

    explicit Four(const std::byte* p) {
        if constexpr (lanes == 1) {
            lane[0] = load(p);
        } else if constexpr (lanes == 2) {
            lane[0] = even(load(p), load(p + 64));
            lane[1] = odd(load(p), load(p + 64));
        } else {
            const Four<2> begin(p), end(p + 128);
            lane[0] = even(begin.lane[0], end.lane[0]);
            lane[1] = even(begin.lane[1], end.lane[1]);
            lane[2] = odd(begin.lane[0], end.lane[0]);
            lane[3] = odd(begin.lane[1], end.lane[1]);
        }
    }

    /// What carries both words of a lane onto the key's end.
    struct Key {
        std::uint64_t first, second;
    };
    static constexpr auto keys = [] {
        std::array<Key, lanes> table{};
        for (std::size_t i = 0; i < lanes; ++i)
            table[i] = {over<Crc32c>(16 * (lanes - i)), over<Crc32c>(16 * (lanes - i) - 8)};
        return table;
    }();

    /// All words, carried onto the last lane; its own second word is there already.
    Vector carried() const {
        Vector all = _mm512_unpackhi_epi64(lane[lanes - 1], _mm512_setzero_si512());
        for (std::size_t i = 0; i + 1 < lanes; ++i) {
            const Vector key = both(keys[i].first, keys[i].second);
            all = sum(_mm512_clmulepi64_epi128(lane[i], key, 0x00),
                      _mm512_clmulepi64_epi128(lane[i], key, 0x11), all);
        }
        return sum(all, _mm512_clmulepi64_epi128(lane[lanes - 1], both(keys[lanes - 1].first, 0), 0x00));
    }
};

/// The registers of eight keys, each from what its words were carried onto.
__m256i reduced(Vector a, Vector b) {
    const Vector constants = both(barrett_quotient<Crc32c>, barrett_divisor<Crc32c>);
    const Vector quotient_a = _mm512_clmulepi64_epi128(a, constants, 0x00),
                 quotient_b = _mm512_clmulepi64_epi128(b, constants, 0x00);
    a = sum(a, _mm512_clmulepi64_epi128(quotient_a, constants, 0x10));
    b = sum(b, _mm512_clmulepi64_epi128(quotient_b, constants, 0x10));
    const Vector third = _mm512_setr_epi32(2, 6, 10, 14, 18, 22, 26, 30, 2, 6, 10, 14, 18, 22, 26, 30);
    return _mm512_castsi512_si256(_mm512_permutex2var_epi32(a, third, b));
}

template <std::size_t lanes, std::size_t few>
void vectors(const std::byte* p, std::size_t count, std::byte* to) {
    constexpr std::size_t width = 16 * lanes, step = 8 + few;
    for (; count >= step; count -= step, p += step * width, to += 4 * step) {
        if constexpr (lanes == 1) MAIN_LOOP("vectors16", .bytes = step * width);
        if constexpr (lanes == 2) MAIN_LOOP("vectors32", .bytes = step * width);
        if constexpr (lanes == 4) MAIN_LOOP("vectors64", .bytes = step * width);
        const Four<lanes> begin(p), end(p + 4 * width);
        const __m256i crcs = reduced(begin.carried(), end.carried());
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(to),
                            _mm256_xor_si256(crcs, _mm256_set1_epi32(std::int32_t(inverted<width>))));
        for (std::size_t i = 8; i < step; ++i)
            keys::store(to + 4 * i, Words<Sse42>::of_words<2 * lanes>(beginnings[width], p + i * width));
    }
    Words<Sse42>::many(p, width, count, to);
}

struct Both : Words<Sse42> {
    static void many(const std::byte* p, std::size_t width, std::size_t count, std::byte* to) {
        REST_LOOP("key16");
        REST_LOOP("key32");
        REST_LOOP("key64");
        switch (width) {
        case 16:
            return vectors<1, 6>(p, count, to);
        case 32:
            return vectors<2, 4>(p, count, to);
        case 64:
            return vectors<4, 3>(p, count, to);
        default:
            Words::many(p, width, count, to);
        }
    }
};

} // namespace

VARIANT(.run = keys::run<Both>, .note = "VPCLMULQDQ on eight keys beside crc32q on a few");
