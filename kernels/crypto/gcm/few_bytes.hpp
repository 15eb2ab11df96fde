#pragma once
// What is shorter than a block, without a loop and without touching what is not there.
#include "kernels/load.hpp"
#include <initializer_list>

namespace {

/// n of 1..15 bytes, and zeros behind them.
inline void load_few(const std::byte* from, std::size_t n, std::byte (&block)[16]) {
    std::uint64_t first = 0, second = 0;
    if (n > 8) {
        first = load(from);
        second = load(from + n - 8) >> (8 * (16 - n));
    } else if (n >= 4) {
        first = load<std::uint32_t>(from) | std::uint64_t{load<std::uint32_t>(from + n - 4)} << (8 * (n - 4));
    } else {
        for (const std::size_t at : {std::size_t{0}, n / 2, n - 1})
            first |= std::uint64_t(from[at]) << (8 * at);
    }
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
