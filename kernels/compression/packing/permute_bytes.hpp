#pragma once
// Packing with VBMI: VPROLVD turns each value to where it begins in its first byte, bits above the width and
// all; a byte of what is packed has bits of one value or of two, which two VPERMB look up, wherever in 64
// bytes they are, and VPTERNLOGD takes each bit from the one or the other. Values of less than eight bits are
// bytes first, and four of them are joined as pack_lanes.hpp does. What differs between widths are tables.
#include "bits.hpp"
#include "kernels/main_loop.hpp"
#include <array>
#include <immintrin.h>

namespace {
namespace packing {

struct alignas(64) Permutation {
    std::array<std::uint8_t, 64> first{}, second{}, choice{}; ///< of a byte; which bits the first has
    std::array<std::uint32_t, 16> turns{};
};
constexpr auto permutations = [] {
    std::array<Permutation, most_width + 1> all{};
    for (unsigned width = 4; width <= most_width; ++width) { // narrower ones would be three in a byte
        Permutation& p = all[width];
        for (unsigned i = 0; i < 16; ++i) p.turns[i] = i * width % 8;
        for (unsigned byte = 0; byte < 2 * width; ++byte) {
            const unsigned first = 8 * byte / width, second = std::min((8 * byte + 7) / width, 15u);
            const auto place = [&](unsigned value) {
                return std::uint8_t(4 * value + (byte - value * width / 8) % 4);
            };
            p.first[byte] = place(first);
            p.second[byte] = place(second);
            for (unsigned bit = 0; bit < 8; ++bit)
                if ((8 * byte + bit) / width == first) p.choice[byte] |= std::uint8_t(1u << bit);
        }
    }
    return all;
}();

/// Packs vectors that vector(in, values) makes of in_vector values, by the table of another width. `like` is
/// a width that goes this way.
template <unsigned like, unsigned in_vector>
[[gnu::always_inline]] inline void pack_vectors(const std::byte* in, std::size_t values, unsigned width,
                                                unsigned table, std::byte* out, auto vector) {
    constexpr int choose = 0xca;
    const Permutation& p = permutations[table];
    const __m512i first = _mm512_load_si512(p.first.data()), second = _mm512_load_si512(p.second.data()),
                  choice = _mm512_load_si512(p.choice.data()), turns = _mm512_load_si512(p.turns.data());
    const auto packed = [&](std::size_t some) __attribute__((always_inline)) {
        const __m512i v = _mm512_rolv_epi32(vector(in, some), turns);
        return _mm512_ternarylogic_epi32(choice, _mm512_permutexvar_epi8(first, v),
                                         _mm512_permutexvar_epi8(second, v), choose);
    };
    const std::size_t step = in_vector * width / 8;
    // What is behind a vector's bytes is overwritten by the next one.
    for (const std::byte* const end = out + packed_size(values, width);
         values >= in_vector && std::size_t(end - out) >= 64; values -= in_vector) {
        if constexpr (like == 3) MAIN_LOOP("width3", .bytes = value_size * in_vector);
        if constexpr (like == 12) MAIN_LOOP("width12", .bytes = value_size * in_vector);
        _mm512_storeu_si512(out, packed(in_vector));
        in += value_size * in_vector;
        out += step;
    }
    while (values > 0) {
        const std::size_t now = std::min<std::size_t>(values, in_vector), bytes = packed_size(now, width);
        _mm512_mask_storeu_epi8(out, ~std::uint64_t{0} >> (64 - bytes), packed(now));
        in += value_size * now;
        out += bytes;
        values -= now;
    }
}

/// The first n of 16 values, and zeros.
inline __m512i load_values(const std::byte* in, std::size_t n) {
    return _mm512_maskz_loadu_epi8(n >= 16 ? ~std::uint64_t{0} : (std::uint64_t{1} << 4 * n) - 1, in);
}

inline std::size_t pack_by_permutations(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    if (in.size() % value_size) return kernels::rejected;
    const unsigned width = width_of(state);
    const std::size_t values = in.size() / value_size;
    if (width >= 8) {
        pack_vectors<12, 16>(
            in.data(), values, width, width, out.data(),
            [](const std::byte* p, std::size_t n) __attribute__((always_inline)) {
                return n == 16 ? _mm512_loadu_si512(p) : load_values(p, n);
            });
        return packed_size(values, width);
    }
    alignas(64) static constexpr auto every_fourth = [] {
        std::array<std::uint8_t, 64> places{};
        for (unsigned i = 0; i < 32; ++i) places[i] = std::uint8_t(4 * i);
        return places;
    }();
    const __m512i places = _mm512_load_si512(every_fourth.data()), keep = _mm512_set1_epi8(char(mask(width))),
                  pairs = _mm512_set1_epi16(short(1 | 1 << (8 + width))),
                  fours = _mm512_set1_epi32(1 | 1 << (16 + 2 * width));
    const auto joined = [=](const std::byte* p, std::size_t n) __attribute__((always_inline)) {
        const auto load = [&](std::size_t i) __attribute__((always_inline)) {
            if (n == 64) return _mm512_loadu_si512(p + 64 * i);
            return n <= 16 * i ? _mm512_setzero_si512() : load_values(p + 64 * i, n - 16 * i);
        };
        const __m512i low = _mm512_permutex2var_epi8(load(0), places, load(1)),
                      high = _mm512_permutex2var_epi8(load(2), places, load(3));
        const __m512i bytes =
            _mm512_and_si512(_mm512_inserti64x4(low, _mm512_castsi512_si256(high), 1), keep);
        return _mm512_madd_epi16(_mm512_maddubs_epi16(pairs, bytes), fours);
    };
    pack_vectors<3, 64>(in.data(), values, width, 4 * width, out.data(), joined);
    return packed_size(values, width);
}

} // namespace packing
} // namespace
