#pragma once
// Sums within vectors, by shifting them by one value, by two and so on, and adding (Hillis and Steele, Data
// Parallel Algorithms, 1986). From one vector to the next goes only the total, in all its values: one
// addition, with everything else done beside it.
#include "delta.hpp"
#include "kernels/each.hpp"
#include <immintrin.h>
#include <type_traits>

namespace {
namespace delta {

/// What Cpu provides: step<i>(v), of which so many `steps` make sums within a vector, last(v) its last value
/// in all, add, load, store.
template <class T, class Cpu>
void add_vectors(const std::byte* in, std::size_t size, std::byte* out) {
    using Vector = typename Cpu::Vector;
    constexpr std::size_t width = sizeof(Vector), unrolled = 4;
    Vector before = Cpu::zero();
    const auto group = [&]<std::size_t n>(std::integral_constant<std::size_t, n>, std::size_t at)
        __attribute__((always_inline)) {
        // Side by side, step by step: they wait for one another the least so.
        Vector sums[n];
        for (std::size_t i = 0; i < n; ++i) sums[i] = Cpu::load(in + at + i * width);
        each<Cpu::steps>([&](auto step) {
            for (Vector& v : sums) v = Cpu::template step<step>(v);
        });
        for (std::size_t i = 0; i < n; ++i) {
            Cpu::store(out + at + i * width, Cpu::add(before, sums[i]));
            before = Cpu::add(before, Cpu::last(sums[i]));
        }
    };
    std::size_t at = 0;
    for (; size - at >= unrolled * width; at += unrolled * width) {
        MAIN_LOOP("sums", .bytes = unrolled * width);
        group(std::integral_constant<std::size_t, unrolled>{}, at);
    }
    for (; size - at >= width; at += width) group(std::integral_constant<std::size_t, 1>{}, at);
    add_plainly<T>(in + at, size - at, at > 0 ? load<T>(out + at - sizeof(T)) : T{0}, out + at);
}

} // namespace delta
} // namespace
