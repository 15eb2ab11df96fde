#pragma once
// Unpacking with VBMI: VPERMB brings the bytes around two neighbouring values into a word of 64 bits,
// wherever in 64 bytes they are, and VPMULTISHIFTQB takes any eight bits of that word for each byte of the
// two values; a mask is left. Two values of 31 bits may lie in nine bytes: VPSHRDVD shifts each out of eight
// of its own. What differs between widths are tables, so that one loop serves all (Intel: Intrinsics Guide,
// _mm512_multishift_epi64_epi8).
#include "bits.hpp"
#include "kernels/main_loop.hpp"
#include <array>
#include <immintrin.h>

namespace {
namespace packing {

constexpr unsigned in_vector = 16; ///< values

struct alignas(64) Multishift {
    std::array<std::uint8_t, 64> places{}, shifts{};
};
constexpr auto multishifts = [] {
    std::array<Multishift, most_width + 1> all{};
    for (unsigned width = 1; width <= most_width; ++width)
        for (unsigned i = 0; i < 64; ++i) {
            const unsigned pair = 2 * width * (i / 8);
            all[width].places[i] = std::uint8_t(pair / 8 + i % 8) % 64;
            all[width].shifts[i] = std::uint8_t(pair % 8 + (i % 8 / 4) * width + i % 4 * 8) % 64;
        }
    return all;
}();

/// For 31 bits: the first four of the eight bytes around each value, and where in them it begins.
struct alignas(64) Words {
    std::array<std::uint8_t, 64> places{};
    std::array<std::uint32_t, in_vector> shifts{};
};
constexpr Words words31 = [] {
    Words words;
    for (unsigned i = 0; i < 64; ++i) words.places[i] = std::uint8_t(31 * (i / 4) / 8 + i % 4);
    for (unsigned i = 0; i < in_vector; ++i) words.shifts[i] = 31 * i % 8;
    return words;
}();

/// Stays in a register: GCC 12 would load it again for each use.
inline void keep_loaded(__m512i& v) {
#ifdef __AVX512F__
    asm("" : "+v"(v));
#else
    static_cast<void>(v);
#endif
}

/// The loop: 16 values at a time, of which what stands behind the last is neither read nor written.
/// `like` is a width that goes this way.
template <unsigned like, std::size_t unrolled>
[[gnu::always_inline]] inline void unpack_vectors(const std::byte* in, const std::byte* end,
                                                  std::size_t values, unsigned width, std::byte* out,
                                                  auto unpacked) {
    const std::size_t step = 2 * width;
    const auto left = [&] { return std::size_t(end - in); };
    for (; values >= unrolled * in_vector && left() >= (unrolled - 1) * step + 64;
         values -= unrolled * in_vector) {
        if constexpr (like == 12) MAIN_LOOP("width12", .bytes = unrolled * 64);
        if constexpr (like == 31) MAIN_LOOP("width31", .bytes = unrolled * 64);
        for (std::size_t i = 0; i < unrolled; ++i)
            _mm512_storeu_si512(out + 64 * i, unpacked(_mm512_loadu_si512(in + i * step)));
        in += unrolled * step;
        out += unrolled * 64;
    }
    for (; values > 0; out += 64) {
        const std::size_t now = std::min<std::size_t>(values, in_vector), bytes = packed_size(now, width);
        const __m512i v = unpacked(_mm512_maskz_loadu_epi8(~std::uint64_t{0} >> (64 - bytes), in));
        _mm512_mask_storeu_epi8(out, ~std::uint64_t{0} >> (64 - 4 * now), v);
        values -= now;
        in += bytes;
    }
}

/// Any number of values, each with a reference added if it `adds`.
template <bool adds>
void unpack_by_multishift(const std::byte* in, const std::byte* end, std::size_t values, unsigned width,
                          std::uint32_t reference, std::byte* out) {
    constexpr std::size_t unrolled = adds ? 8 : 4; // a frame of reference's block is 128 values
    const Multishift& table = multishifts[width];
    const __m512i places = _mm512_load_si512(table.places.data()),
                  shifts = _mm512_load_si512(table.shifts.data()), keep = _mm512_set1_epi32(int(mask(width))),
                  all = _mm512_set1_epi32(int(reference));
    const auto finish = [=](__m512i v) {
        v = _mm512_and_si512(v, keep);
        return adds ? _mm512_add_epi32(v, all) : v;
    };
    if (width != 31) {
        unpack_vectors<12, unrolled>(in, end, values, width, out, [=](__m512i v) {
            return finish(_mm512_multishift_epi64_epi8(shifts, _mm512_permutexvar_epi8(places, v)));
        });
        return;
    }
    const __m512i low = _mm512_load_si512(words31.places.data()),
                  high = _mm512_add_epi8(low, _mm512_set1_epi8(4)),
                  by = _mm512_load_si512(words31.shifts.data());
    unpack_vectors<31, unrolled>(in, end, values, width, out, [=](__m512i v) {
        keep_loaded(v);
        return finish(
            _mm512_shrdv_epi32(_mm512_permutexvar_epi8(low, v), _mm512_permutexvar_epi8(high, v), by));
    });
}

} // namespace packing
} // namespace
