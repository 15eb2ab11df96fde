#pragma once
// SVE2, as NEON, with vectors of any length: LD4B and ST4B transpose 4 bytes on the way, UZP and ZIP do the
// rest. A block is as many elements as a vector has bytes; the last one is done under predicates.
#include "kernels/each.hpp"
#include "kernels/main_loop.hpp"
#include "plain.hpp"
#include <algorithm>
#include <arm_sve.h>

namespace {

inline const std::uint8_t* u8(const std::byte* p) noexcept {
    return reinterpret_cast<const std::uint8_t*>(p);
}
inline std::uint8_t* u8(std::byte* p) noexcept { return reinterpret_cast<std::uint8_t*>(p); }

/// Which lanes of a block there are: all, or as for its first `left` elements. Of the vectors of a block that
/// hold `units` for each element, it is the kth.
struct Whole {
    svbool_t of(std::size_t, std::size_t = 0) const noexcept { return svptrue_b8(); }
};
struct Part {
    svbool_t of(std::size_t units, std::size_t k = 0) const noexcept {
        return svwhilelt_b8(std::uint64_t(k * svcntb()), std::uint64_t(units * left));
    }
    std::size_t left;
};

/// Marks a main loop, which is named after the size of an element, and does `step` vectors of elements a
/// turn.
template <std::size_t size>
[[gnu::always_inline]] inline void mark_loop() noexcept {
    if constexpr (size == 2) MAIN_LOOP("bytes2", .vectors = 2);
    if constexpr (size == 4) MAIN_LOOP("bytes4", .vectors = 4);
    if constexpr (size == 8) MAIN_LOOP("bytes8", .vectors = 8);
    if constexpr (size == 16) MAIN_LOOP("bytes16", .vectors = 16);
}

/// block(i, lanes) for blocks of elements from i on.
template <std::size_t size>
[[gnu::always_inline]] inline void each_block(std::size_t n, auto block) noexcept {
    std::size_t i = 0;
    for (; i + svcntb() <= n; i += svcntb()) {
        mark_loop<size>();
        block(i, Whole());
    }
    if (i < n) block(i, Part{n - i});
}

/// n elements to planes that begin `distance` bytes apart.
template <std::size_t size>
[[gnu::always_inline]] inline void shuffle_by_sve(const std::byte* in, std::byte* out, std::size_t n,
                                                  std::size_t distance) noexcept {
    each_block<size>(
        n, [=](std::size_t i, auto lanes) __attribute__((always_inline)) {
            const std::uint8_t* const from = u8(in) + i * size;
            const svbool_t to = lanes.of(1);
            const auto store = [&](std::size_t j, svuint8_t x) __attribute__((always_inline)) {
                svst1(to, u8(out) + j * distance + i, x);
            };
            const auto load4 = [=](std::size_t k) __attribute__((always_inline)) {
                return svld4(lanes.of(size / 4, k), from + 4 * k * svcntb());
            };
            if constexpr (size == 2) {
                const svuint8x2_t x = svld2(to, from);
                store(0, svget2(x, 0));
                store(1, svget2(x, 1));
            } else if constexpr (size == 4) {
                const svuint8x4_t x = load4(0);
                each<4>([&](auto j) { store(j, svget4(x, j)); });
            } else if constexpr (size == 8) {
                const svuint8x4_t x = load4(0), y = load4(1);
                each<4>([&](auto j) {
                    store(j, svuzp1(svget4(x, j), svget4(y, j)));
                    store(j + 4, svuzp2(svget4(x, j), svget4(y, j)));
                });
            } else {
                const svuint8x4_t x = load4(0), y = load4(1), z = load4(2), w = load4(3);
                each<4>([&](auto j) {
                    const svuint8_t even0 = svuzp1(svget4(x, j), svget4(y, j)),
                                    even1 = svuzp1(svget4(z, j), svget4(w, j)),
                                    odd0 = svuzp2(svget4(x, j), svget4(y, j)),
                                    odd1 = svuzp2(svget4(z, j), svget4(w, j));
                    store(j, svuzp1(even0, even1));
                    store(j + 4, svuzp1(odd0, odd1));
                    store(j + 8, svuzp2(even0, even1));
                    store(j + 12, svuzp2(odd0, odd1));
                });
            }
        });
}

/// The inverse.
template <std::size_t size>
[[gnu::always_inline]] inline void unshuffle_by_sve(const std::byte* in, std::byte* out, std::size_t n,
                                                    std::size_t distance) noexcept {
    each_block<size>(
        n, [=](std::size_t i, auto lanes) __attribute__((always_inline)) {
            std::uint8_t* const to = u8(out) + i * size;
            const svbool_t from = lanes.of(1);
            const auto load = [&](std::size_t j) __attribute__((always_inline)) {
                return svld1(from, u8(in) + j * distance + i);
            };
            const auto store4 = [=](std::size_t k, svuint8x4_t x) __attribute__((always_inline)) {
                svst4(lanes.of(size / 4, k), to + 4 * k * svcntb(), x);
            };
            if constexpr (size == 2) {
                svst2(from, to, svcreate2(load(0), load(1)));
            } else if constexpr (size == 4) {
                store4(0, svcreate4(load(0), load(1), load(2), load(3)));
            } else if constexpr (size == 8) {
                const auto zipped = [&](std::size_t j) __attribute__((always_inline)) {
                    const svuint8_t low = load(j), high = load(j + 4);
                    return svcreate2(svzip1(low, high), svzip2(low, high));
                };
                const svuint8x2_t x = zipped(0), y = zipped(1), z = zipped(2), w = zipped(3);
                each<2>([&](auto k) {
                    store4(k, svcreate4(svget2(x, k), svget2(y, k), svget2(z, k), svget2(w, k)));
                });
            } else {
                const auto zipped = [&](std::size_t j) __attribute__((always_inline)) {
                    const svuint8_t a = load(j), b = load(j + 4), c = load(j + 8), d = load(j + 12);
                    const svuint8_t even0 = svzip1(a, c), even1 = svzip2(a, c), odd0 = svzip1(b, d),
                                    odd1 = svzip2(b, d);
                    return svcreate4(svzip1(even0, odd0), svzip2(even0, odd0), svzip1(even1, odd1),
                                     svzip2(even1, odd1));
                };
                const svuint8x4_t x = zipped(0), y = zipped(1), z = zipped(2), w = zipped(3);
                each<4>([&](auto k) {
                    store4(k, svcreate4(svget4(x, k), svget4(y, k), svget4(z, k), svget4(w, k)));
                });
            }
        });
}

/// a keeps the low half of each 2 * distance bits and gets the low half of b above it; b gets the high ones.
template <int distance>
[[gnu::always_inline]] inline void exchange(svuint8_t& a, svuint8_t& b) noexcept {
    const svbool_t all = svptrue_b8();
    const svuint8_t keep = svdup_u8(distance == 4 ? 0x0f : distance == 2 ? 0x33 : 0x55);
    const svuint8_t high = svlsr_x(all, a, distance);
    if constexpr (distance == 4)
        a = svsli(a, b, 4);
    else
        a = svbsl(a, svlsl_x(all, b, distance), keep);
    b = svbsl(high, b, keep);
}

/// Exchanges bits between vectors: each bit of their number for one of the number of a bit in its byte.
[[gnu::always_inline]] inline void exchange_bits(svuint8_t& a, svuint8_t& b, svuint8_t& c, svuint8_t& d,
                                                 svuint8_t& e, svuint8_t& f, svuint8_t& g,
                                                 svuint8_t& h) noexcept {
    exchange<4>(a, e), exchange<4>(b, f), exchange<4>(c, g), exchange<4>(d, h);
    exchange<2>(a, c), exchange<2>(b, d), exchange<2>(e, g), exchange<2>(f, h);
    exchange<1>(a, b), exchange<1>(c, d), exchange<1>(e, f), exchange<1>(g, h);
}

constexpr std::size_t longest_vector = 256;

/// By blocks of as many elements as a vector has bits: their bytes first, in a buffer, and then the bits of
/// each plane of bytes.
template <std::size_t size>
void bitshuffle_by_sve(const std::byte* in, std::byte* out, std::size_t n) noexcept {
    const std::size_t step = 8 * svcntb();
    std::byte bytes[size * 8 * longest_vector];
    for (std::size_t i = 0; i < n; i += step) {
        const Part lanes{std::min(step, n - i) / 8};
        shuffle_by_sve<size>(in + i * size, bytes, 8 * lanes.left, step);
        for (std::size_t j = 0; j < size; ++j) {
            const std::uint8_t* const from = u8(bytes) + j * step;
            const svuint8x4_t x = svld4(lanes.of(2, 0), from), y = svld4(lanes.of(2, 1), from + step / 2);
            svuint8_t a = svuzp1(svget4(x, 0), svget4(y, 0)), b = svuzp1(svget4(x, 1), svget4(y, 1));
            svuint8_t c = svuzp1(svget4(x, 2), svget4(y, 2)), d = svuzp1(svget4(x, 3), svget4(y, 3));
            svuint8_t e = svuzp2(svget4(x, 0), svget4(y, 0)), f = svuzp2(svget4(x, 1), svget4(y, 1));
            svuint8_t g = svuzp2(svget4(x, 2), svget4(y, 2)), h = svuzp2(svget4(x, 3), svget4(y, 3));
            exchange_bits(a, b, c, d, e, f, g, h);
            std::uint8_t* to = u8(out) + j * n + i / 8;
            const auto store = [&](svuint8_t plane) __attribute__((always_inline)) {
                svst1(lanes.of(1), to, plane);
                to += n / 8;
            };
            store(a), store(b), store(c), store(d), store(e), store(f), store(g), store(h);
        }
    }
}

template <std::size_t size>
void bitunshuffle_by_sve(const std::byte* in, std::byte* out, std::size_t n) noexcept {
    const std::size_t step = 8 * svcntb();
    std::byte bytes[size * 8 * longest_vector];
    for (std::size_t i = 0; i < n; i += step) {
        const Part lanes{std::min(step, n - i) / 8};
        for (std::size_t j = 0; j < size; ++j) {
            const std::uint8_t* from = u8(in) + j * n + i / 8;
            const auto load = [&]() __attribute__((always_inline)) {
                const svuint8_t plane = svld1(lanes.of(1), from);
                from += n / 8;
                return plane;
            };
            svuint8_t a = load(), b = load(), c = load(), d = load(), e = load(), f = load(), g = load(),
                      h = load();
            exchange_bits(a, b, c, d, e, f, g, h);
            std::uint8_t* const to = u8(bytes) + j * step;
            svst4(lanes.of(2, 0), to, svcreate4(svzip1(a, e), svzip1(b, f), svzip1(c, g), svzip1(d, h)));
            svst4(lanes.of(2, 1), to + step / 2,
                  svcreate4(svzip2(a, e), svzip2(b, f), svzip2(c, g), svzip2(d, h)));
        }
        unshuffle_by_sve<size>(bytes, out + i * size, 8 * lanes.left, step);
    }
}

} // namespace
