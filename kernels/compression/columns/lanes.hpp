#pragma once
// x86: everything happens within lanes of 16 bytes, which SSE has one of, AVX2 two and AVX-512 four; so the
// code is the same, and each lane is given 16 elements that are 16 elements further on. An insertion from
// memory needs no shuffle unit, as exchanging lanes would.
//
// A lane of 16 elements of S bytes is S vectors. PSHUFB collects byte 0 of the elements of each vector, byte
// 1, and so on; these units of 16 / S bytes are then transposed by log2(S) rounds of PUNPCK, each of which
// interleaves the first half of the vectors with the second: of the index of a unit in all of the vectors, a
// round moves the highest bit to the lowest place.
#include "blocks.hpp"
#include <immintrin.h>

namespace {

/// Where PSHUFB of a vector of elements takes its bytes from, in each lane; and the inverse.
template <std::size_t size, bool inverse>
struct Collect {
    alignas(64) std::byte from[64];
    constexpr Collect() : from() {
        for (std::size_t at = 0; at < 64; ++at) {
            const std::size_t lane = at / 16 * 16, i = at % 16, to = i % size * (16 / size) + i / size;
            (inverse ? from[lane + i] : from[lane + to]) = std::byte(inverse ? to : i);
        }
    }
};

template <class V, std::size_t size>
[[gnu::always_inline]] inline void transpose_units(typename V::Vector (&x)[size]) noexcept {
    constexpr std::size_t half = size / 2;
    for (std::size_t round = 1; round < size; round *= 2) {
        typename V::Vector y[size];
        each<half>([&](auto i) {
            y[2 * i] = V::template low<16 / size>(x[i], x[i + half]);
            y[2 * i + 1] = V::template high<16 / size>(x[i], x[i + half]);
        });
        each<size>([&](auto i) { x[i] = y[i]; });
    }
}

/// V has Vector, width, load, store, shuffled and low, high.
template <class V>
struct Lanes : V, CacheTiles {
    using typename V::Vector;

    template <std::size_t size>
    [[gnu::always_inline]] static void planes(const std::byte* p, Vector (&x)[size]) noexcept {
        static constexpr Collect<size, false> collect;
        each<size>([&](auto i) {
            x[i] = V::load_lanes(p + 16 * i, 16 * size);
            if constexpr (size < 16) x[i] = V::shuffled(x[i], V::load(collect.from));
        });
        transpose_units<V>(x);
    }

    template <std::size_t size>
    [[gnu::always_inline]] static void elements(Vector (&x)[size], std::byte* p) noexcept {
        static constexpr Collect<size, true> collect;
        transpose_units<V>(x);
        each<size>([&](auto i) {
            if constexpr (size < 16) x[i] = V::shuffled(x[i], V::load(collect.from));
            V::store_lanes(p + 16 * i, 16 * size, x[i]);
        });
    }

    /// Exchanges bits between vectors: each bit of their number for one of the number of a bit in its byte.
    [[gnu::always_inline]] static void exchange_bits(Vector (&x)[8]) noexcept {
        V::template exchange<4>(x[0], x[4]), V::template exchange<4>(x[1], x[5]);
        V::template exchange<4>(x[2], x[6]), V::template exchange<4>(x[3], x[7]);
        V::template exchange<2>(x[0], x[2]), V::template exchange<2>(x[1], x[3]);
        V::template exchange<2>(x[4], x[6]), V::template exchange<2>(x[5], x[7]);
        V::template exchange<1>(x[0], x[1]), V::template exchange<1>(x[2], x[3]);
        V::template exchange<1>(x[4], x[5]), V::template exchange<1>(x[6], x[7]);
    }
};

template <class V>
using InLanes = InRegisters<Lanes<V>>;
/// Bits that stay in a vector where it exchanges bits at this distance.
template <int distance>
constexpr char kept = distance == 4   ? 0x0f
                      : distance == 2 ? 0x33
                                      : 0x55;

} // namespace
