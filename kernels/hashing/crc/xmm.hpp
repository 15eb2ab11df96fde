#pragma once
// PCLMULQDQ on vectors of one lane.
#include "kernels/few_bytes.hpp"
#include "keys.hpp"
#include <immintrin.h>

namespace {

/// The registers of four streams, and what each is to be multiplied by.
using Registers = std::array<std::uint64_t, 4>;
using Shifts = std::array<std::uint32_t, 4>;

struct Xmm {
    using Vector = __m128i; ///< a number of lanes
    using Lane = __m128i;   ///< 16 bytes
    static constexpr std::size_t lanes = 1;

    static Lane load_lane(const std::byte* p) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(p)); }
    static Vector load(const std::byte* p) { return load_lane(p); }
    static Vector key(const Key<lanes>& k) { return _mm_load_si128(reinterpret_cast<const __m128i*>(&k)); }
    /// A CRC register, where it is added to the first bytes.
    static Vector first(std::uint64_t crc) { return _mm_cvtsi64_si128(std::int64_t(crc)); }
    static Vector add(Vector a, Vector b) { return _mm_xor_si128(a, b); }
    /// Both halves of every lane times those of the key.
    static Vector multiply(Vector v, Vector key) {
        return add(_mm_clmulepi64_si128(v, key, 0x00), _mm_clmulepi64_si128(v, key, 0x11));
    }
    static Vector fold(Vector v, Vector key, Vector onto) { return add(multiply(v, key), onto); }
    /// The sum of the lanes.
    static Lane lane(Vector v) { return v; }

    /// The first n bytes, none to a whole vector, zeros behind them.
    static Vector front(const std::byte* p, std::size_t n) {
        if (n == 16) return load(p);
        if (n > 8)
            return _mm_set_epi64x(std::int64_t(::load<std::uint64_t>(p + n - 8) >> (128 - 8 * n)),
                                  std::int64_t(::load<std::uint64_t>(p)));
        if (n == 8) return _mm_loadl_epi64(reinterpret_cast<const __m128i*>(p));
        return first(n ? few_bytes(p, n) : 0);
    }
    /// From &last_bytes[n + 32 - width] on: zeros, and the last n bytes ones.
    static constexpr auto last_bytes = [] {
        std::array<std::byte, 64> bytes{};
        for (std::size_t i = 32; i < 64; ++i) bytes[i] = std::byte{0xff};
        return bytes;
    }();
    /// The last n bytes before `end`, one to a whole vector, zeros before them; all of the vector can be
    /// read.
    static Vector last(const std::byte* end, std::size_t n) {
        return _mm_and_si128(load(end - 16), load(&last_bytes[n + 16]));
    }

    static Lane product(std::uint64_t crc, std::uint32_t shift) {
        return _mm_clmulepi64_si128(first(crc), _mm_cvtsi32_si128(std::int32_t(shift)), 0x00);
    }
    /// The registers, each multiplied by its own shift, and the lanes of a vector: what remains to be added.
    static Vector join(const Registers& crcs, const Shifts& shifts, Vector onto) {
        return add(add(product(crcs[0], shifts[0]), product(crcs[1], shifts[1])),
                   add(product(crcs[2], shifts[2]), add(product(crcs[3], shifts[3]), onto)));
    }

    /// The first word times a constant.
    static Lane product(Lane w, std::uint64_t factor) { return _mm_clmulepi64_si128(w, first(factor), 0x00); }
    static Lane low_to_high(Lane w) { return _mm_unpacklo_epi64(w, w); }

    static std::uint64_t low_word(Lane lane) { return std::uint64_t(_mm_cvtsi128_si64(lane)); }
    static std::uint64_t high_word(Lane lane) { return std::uint64_t(_mm_extract_epi64(lane, 1)); }
};

} // namespace
