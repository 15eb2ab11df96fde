#pragma once
// What is shorter than a word or a block, without a loop and without touching what is not there.
#include "kernels/load.hpp"
#include <initializer_list>

namespace {

/// One to seven bytes, by reads that overlap.
inline std::uint64_t few_bytes(const std::byte* p, std::size_t n) {
    if (n >= 4) return load<std::uint32_t>(p) | std::uint64_t{load<std::uint32_t>(p + n - 4)} << 8 * (n - 4);
    const auto byte = [p](std::size_t i) { return std::to_integer<std::uint64_t>(p[i]) << 8 * i; };
    return byte(0) | byte(n / 2) | byte(n - 1);
}

/// n of 1..15 bytes, and zeros behind them.
inline void load_few(const std::byte* from, std::size_t n, std::byte (&block)[16]) {
    const std::uint64_t first = n >= 8 ? load(from) : few_bytes(from, n),
                        second = n > 8 ? load(from + n - 8) >> (8 * (16 - n)) : 0;
    std::memcpy(block, &first, 8);
    std::memcpy(block + 8, &second, 8);
}

/// The first n of 1..15 bytes.
inline void store_few(std::byte* to, std::size_t n, const std::byte (&block)[16]) {
    if (n >= 8) {
        std::memcpy(to, block, 8);
        std::memcpy(to + n - 8, block + n - 8, 8);
    } else if (n >= 4) {
        std::memcpy(to, block, 4);
        std::memcpy(to + n - 4, block + n - 4, 4);
    } else {
        for (const std::size_t at : {std::size_t{0}, n / 2, n - 1}) to[at] = block[at];
    }
}

} // namespace
