#pragma once
// The four transpositions of n elements by blocks. An instruction set V, of which `size` is an element's,
// brings
//   step<size>                      elements of a block of bytes;
//   shuffle<size>(in, out, n)       their bytes to planes that begin n apart; unshuffle is the inverse;
//   bits_step                       elements of a block of bits;
//   bits_to_planes(in, out, n)      of a byte of each of them the bits, to planes that begin n apart;
//   planes_to_bits is the inverse;
//   once                            see each_block;
//   tile_bytes, long_tile_bytes     (see below).
// The last block is one that overlaps the one before it: it writes the same again. A column that is shorter
// than a block goes to the next V, and in the end to the definition.
#include "kernels/each.hpp"
#include "kernels/main_loop.hpp"
#include "plain.hpp"
#include <algorithm>

namespace {

// Planes of a power of two bytes begin in the same set of the first cache, and sixteen of them are more than
// it has lines for: a line is gone before it is full, and the next one before it is begun. So planes are
// written some lines at a time, by tiles: measured, 1 KiB of each of 16 planes, and the planes of bits of 16
// KiB of elements, or 64 KiB of long columns, of which all planes begin in the same set.
constexpr std::size_t run_length = 1024;
constexpr std::size_t long_bytes = 524288, line = 64;
template <bool once_, std::size_t usual, std::size_t most>
struct Tiles {
    static constexpr bool once = once_;
    static constexpr std::size_t tile_bytes = usual, long_tile_bytes = most;
};
using CacheTiles = Tiles<true, 16384, 65536>;

/// Main loops are named after the size of an element; that of one plane of bytes "bits".
template <std::size_t size, std::size_t elements>
[[gnu::always_inline]] inline void mark_loop() noexcept {
    if constexpr (size == 1) MAIN_LOOP("bits", .bytes = elements);
    if constexpr (size == 2) MAIN_LOOP("bytes2", .bytes = 2 * elements);
    if constexpr (size == 4) MAIN_LOOP("bytes4", .bytes = 4 * elements);
    if constexpr (size == 8) MAIN_LOOP("bytes8", .bytes = 8 * elements);
    if constexpr (size == 16) MAIN_LOOP("bytes16", .bytes = 16 * elements);
}

/// Elements that V takes at least to do bits.
template <std::size_t size, class V>
constexpr std::size_t block_of_bits = std::max(V::bits_step, V::template step<size>);

/// block(i) for elements i to i + step, until all n are done; n is at least `step`. `once`: the code of a
/// block stands there once.
template <std::size_t size, std::size_t step, bool once>
[[gnu::always_inline]] inline void each_block(std::size_t n, auto block) noexcept {
    std::size_t i = 0;
    for (; once ? i < n : i + step <= n; i += step) {
        mark_loop<size, step>();
        block(once ? std::min(i, n - step) : i);
    }
    if constexpr (!once)
        if (i < n) block(n - step);
}

template <std::size_t size>
void shuffle_by(const std::byte* in, std::byte* out, std::size_t n) noexcept {
    shuffle_plainly<size>(in, out, n);
}
template <std::size_t size, class V, class... Narrower>
void shuffle_by(const std::byte* in, std::byte* out, std::size_t n) noexcept {
    constexpr std::size_t step = V::template step<size>;
    if (n < step) return shuffle_by<size, Narrower...>(in, out, n);
    each_block<size, step, V::once>(
        n, [=](std::size_t i)
               __attribute__((always_inline)) { V::template shuffle<size>(in + i * size, out + i, n); });
}

template <std::size_t size>
void unshuffle_by(const std::byte* in, std::byte* out, std::size_t n) noexcept {
    unshuffle_plainly<size>(in, out, n);
}
template <std::size_t size, class V, class... Narrower>
void unshuffle_by(const std::byte* in, std::byte* out, std::size_t n) noexcept {
    constexpr std::size_t step = V::template step<size>;
    if (n < step) return unshuffle_by<size, Narrower...>(in, out, n);
    each_block<size, step, V::once>(
        n, [=](std::size_t i)
               __attribute__((always_inline)) { V::template unshuffle<size>(in + i, out + i * size, n); });
}

/// tile(first, elements) for tiles that are a multiple of V's blocks; n is at least one block.
template <std::size_t size, class V>
[[gnu::always_inline]] inline void each_tile(std::size_t n, auto tile) noexcept {
    constexpr std::size_t block = block_of_bits<size, V>;
    const std::size_t most = (n * size < long_bytes ? V::tile_bytes : V::long_tile_bytes) / size;
    const std::size_t step = std::min(std::max(block, most), n / block * block);
    for (std::size_t i = 0; i < n; i += step) {
        const std::size_t elements = std::min(step, (n - i + block - 1) / block * block);
        tile(std::min(i, n - elements), elements);
    }
}

template <std::size_t size>
void bitshuffle_by(const std::byte* in, std::byte* out, std::size_t n) noexcept {
    bitshuffle_plainly<size>(in, out, n);
}
template <std::size_t size, class V, class... Narrower>
void bitshuffle_by(const std::byte* in, std::byte* out, std::size_t n) noexcept {
    if (n < block_of_bits<size, V>) return bitshuffle_by<size, Narrower...>(in, out, n);
    alignas(64) std::byte bytes[std::max(V::long_tile_bytes, size * block_of_bits<size, V>) + size * line];
    each_tile<size, V>(
        n, [&](std::size_t first, std::size_t elements) __attribute__((always_inline)) {
            const std::size_t stride = elements + line; // no power of two
            for (std::size_t i = 0; i < elements; i += V::template step<size>)
                V::template shuffle<size>(in + (first + i) * size, bytes + i, stride);
            for (std::size_t j = 0; j < size; ++j)
                for (std::size_t i = 0; i < elements; i += V::bits_step) {
                    mark_loop<1, V::bits_step>();
                    V::bits_to_planes(bytes + j * stride + i, out + j * n + (first + i) / 8, n / 8);
                }
        });
}

template <std::size_t size>
void bitunshuffle_by(const std::byte* in, std::byte* out, std::size_t n) noexcept {
    bitunshuffle_plainly<size>(in, out, n);
}
template <std::size_t size, class V, class... Narrower>
void bitunshuffle_by(const std::byte* in, std::byte* out, std::size_t n) noexcept {
    if (n < block_of_bits<size, V>) return bitunshuffle_by<size, Narrower...>(in, out, n);
    alignas(64) std::byte bytes[std::max(V::long_tile_bytes, size * block_of_bits<size, V>) + size * line];
    each_tile<size, V>(
        n, [&](std::size_t first, std::size_t elements) __attribute__((always_inline)) {
            const std::size_t stride = elements + line; // no power of two
            for (std::size_t j = 0; j < size; ++j)
                for (std::size_t i = 0; i < elements; i += V::bits_step) {
                    mark_loop<1, V::bits_step>();
                    V::planes_to_bits(in + j * n + (first + i) / 8, bytes + j * stride + i, n / 8);
                }
            for (std::size_t i = 0; i < elements; i += V::template step<size>)
                V::template unshuffle<size>(bytes + i, out + (first + i) * size, stride);
        });
}

/// V has Vector, width, load, store, and transposes in registers: planes<size>(in, x) elements to planes, and
/// elements<size>(x, out) back; and exchange_bits(x), which exchanges the bits of eight vectors' numbers and
/// those of the numbers of bits in their bytes. `most` blocks are done at once.
template <class V, std::size_t most = 1>
struct InRegisters : V {
    using Vector = typename V::Vector;
    static constexpr std::size_t width = V::width, bits_step = 8 * width;
    /// Vectors of bytes that are in registers at once are at most sixteen.
    template <std::size_t size>
    static constexpr std::size_t at_once = size* most > 16 ? 16 / size : most;
    template <std::size_t size>
    static constexpr std::size_t step = width* at_once<size>;
    template <std::size_t size>
    [[gnu::always_inline]] static void shuffle(const std::byte* in, std::byte* out, std::size_t n) noexcept {
        Vector x[at_once<size>][size];
        each<at_once<size>>([&](auto k) { V::template planes<size>(in + k * width * size, x[k]); });
        each<size>([&](auto j) {
            each<at_once<size>>([&](auto k) { V::store(out + j * n + k * width, x[k][j]); });
        });
    }
    template <std::size_t size>
    [[gnu::always_inline]] static void unshuffle(const std::byte* in, std::byte* out,
                                                 std::size_t n) noexcept {
        each<at_once<size>>([&](auto k) {
            Vector x[size];
            each<size>([&](auto j) { x[j] = V::load(in + j * n + k * width); });
            V::template elements<size>(x, out + k * width * size);
        });
    }

    [[gnu::always_inline]] static void bits_to_planes(const std::byte* in, std::byte* out,
                                                      std::size_t n) noexcept {
        Vector x[8];
        V::template planes<8>(in, x);
        V::exchange_bits(x);
        each<8>([&](auto k) { V::store(out + k * n, x[k]); });
    }
    [[gnu::always_inline]] static void planes_to_bits(const std::byte* in, std::byte* out,
                                                      std::size_t n) noexcept {
        Vector x[8];
        each<8>([&](auto k) { x[k] = V::load(in + k * n); });
        V::exchange_bits(x);
        V::template elements<8>(x, out);
    }
};

/// V, but of elements of 16 bytes `run_length` pass through a buffer, so that each plane is written, or read,
/// in one go.
template <class V>
struct Staged : V {
    template <std::size_t size>
    static constexpr std::size_t step = size == 16 ? run_length : V::template step<size>;

    template <std::size_t size>
    [[gnu::always_inline]] static void shuffle(const std::byte* in, std::byte* out, std::size_t n) noexcept {
        if constexpr (size == 16) {
            alignas(64) std::byte bytes[size * run_length];
            for (std::size_t i = 0; i < run_length; i += V::template step<size>)
                V::template shuffle<size>(in + i * size, bytes + i, run_length);
            for (std::size_t j = 0; j < size; ++j) copy(bytes + j * run_length, out + j * n);
        } else {
            V::template shuffle<size>(in, out, n);
        }
    }
    template <std::size_t size>
    [[gnu::always_inline]] static void unshuffle(const std::byte* in, std::byte* out,
                                                 std::size_t n) noexcept {
        if constexpr (size == 16) {
            alignas(64) std::byte bytes[size * run_length];
            for (std::size_t j = 0; j < size; ++j) copy(in + j * n, bytes + j * run_length);
            for (std::size_t i = 0; i < run_length; i += V::template step<size>)
                V::template unshuffle<size>(bytes + i, out + i * size, run_length);
        } else {
            V::template unshuffle<size>(in, out, n);
        }
    }

private:
    [[gnu::always_inline]] static void copy(const std::byte* from, std::byte* to) noexcept {
        for (std::size_t i = 0; i < run_length; i += V::width) V::store(to + i, V::load(from + i));
    }
};

/// The Runs of the four kernels by these instruction sets, those of long blocks first.
template <class... V>
std::size_t run_shuffle(Bytes state, Bytes in, Sink out) noexcept {
    return transpose_bytes(state, in, out, [](auto size, auto... args) { shuffle_by<size, V...>(args...); });
}
template <class... V>
std::size_t run_unshuffle(Bytes state, Bytes in, Sink out) noexcept {
    return transpose_bytes(state, in, out,
                           [](auto size, auto... args) { unshuffle_by<size, V...>(args...); });
}
template <class... V>
std::size_t run_bitshuffle(Bytes state, Bytes in, Sink out) noexcept {
    return transpose_bits(state, in, out,
                          [](auto size, auto... args) { bitshuffle_by<size, V...>(args...); });
}
template <class... V>
std::size_t run_bitunshuffle(Bytes state, Bytes in, Sink out) noexcept {
    return transpose_bits(state, in, out,
                          [](auto size, auto... args) { bitunshuffle_by<size, V...>(args...); });
}

} // namespace
