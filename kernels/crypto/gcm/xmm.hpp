#pragma once
// Vectors of one block, for GHASH and the counters of GCM: PCLMULQDQ.
#include "kernels/few_bytes.hpp"
#include <array>
#include <immintrin.h>

namespace {

struct Xmm {
    using Vector = __m128i; ///< a number of blocks
    using Lane = __m128i;   ///< a block
    static constexpr std::size_t lanes = 1;
    static constexpr std::size_t registers = 16;
    static constexpr std::size_t group = 8; ///< vectors that are hashed by one reduction

    static Lane load_lane(const void* p) { return _mm_loadu_si128(static_cast<const __m128i*>(p)); }
    static Vector load(const void* p) { return load_lane(p); }
    static void store(void* p, Vector v) { _mm_storeu_si128(static_cast<__m128i*>(p), v); }
    /// The first n bytes, one to a whole vector, and zeros behind them.
    static Vector load_front(const std::byte* p, std::size_t n) {
        if (n == 16) return load(p);
        std::byte block[16];
        load_few(p, n, block);
        return load(block);
    }
    static void store_front(std::byte* p, std::size_t n, Vector v) {
        if (n == 16) return store(p, v);
        std::byte block[16];
        store(block, v);
        store_few(p, n, block);
    }
    /// The first n bytes, and zeros in place of the others.
    static Vector front(Vector v, std::size_t n) { return _mm_and_si128(v, load(&ones[16 - n])); }

    static Vector add(Vector a, Vector b) { return _mm_xor_si128(a, b); }
    static Vector add(Vector a, Vector b, Vector c) { return add(add(a, b), c); }
    /// In every lane: the halves exchanged; the bytes in reverse.
    static Vector swap(Vector v) { return _mm_shuffle_epi32(v, 0x4e); }
    static Vector reverse(Vector v) {
        return _mm_shuffle_epi8(v, _mm_set_epi64x(0x0001020304050607, 0x08090a0b0c0d0e0f));
    }
    /// In every lane, what the halves number 1 or 0 of a (bit 0) and b (bit 4) make.
    template <int halves>
    static Vector multiply(Vector a, Vector b) {
        return _mm_clmulepi64_si128(a, b, halves);
    }
    /// In every lane, the low or the high half of a, and above it that of b.
    static Vector low_halves(Vector a, Vector b) { return _mm_unpacklo_epi64(a, b); }
    static Vector high_halves(Vector a, Vector b) { return _mm_unpackhi_epi64(a, b); }

    /// The sum of the lanes; a lane and zeros; the first lane; a lane many times.
    static Lane sum(Vector v) { return v; }
    static Vector widen(Lane v) { return v; }
    static Lane first(Vector v) { return v; }
    static Vector repeat(Lane v) { return v; }

    /// Counters in reversed blocks: 0, 1, 2 ... further on lane by lane; n further on in all lanes.
    static Vector rising(Lane counter) { return counter; }
    static Vector count(Vector counters, std::uint32_t n) {
        return _mm_add_epi32(counters, _mm_cvtsi32_si128(std::int32_t(n)));
    }

    static constexpr auto ones = [] { // from &ones[16 - n] on: n bytes of ones, and zeros
        std::array<std::uint8_t, 32> bytes{};
        for (std::size_t i = 0; i < 16; ++i) bytes[i] = 0xff;
        return bytes;
    }();
};

} // namespace
