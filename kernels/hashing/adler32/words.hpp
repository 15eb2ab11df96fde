#pragma once
// Less than a vector of 16 bytes, without a read outside.
#include "checksum.hpp"
#include "kernels/load.hpp"

namespace {

/// 16 bytes in memory's order.
struct Words {
    std::uint64_t first, last;
};

/// One to 15 bytes behind zeros, by loads that overlap.
inline Words behind_zeros(const std::byte* p, std::size_t n) {
    if (n >= 8) return {load<std::uint64_t>(p) << 8 * (15 - n) << 8, load<std::uint64_t>(p + n - 8)};
    if (n >= 4) {
        const std::uint64_t first = load<std::uint32_t>(p), last = load<std::uint32_t>(p + n - 4);
        return {0, first << 8 * (8 - n) | last << 32};
    }
    const auto byte = [&](std::size_t i) { return std::to_integer<std::uint64_t>(p[i]) << 8 * (8 - n + i); };
    return {0, byte(0) | byte(n / 2) | byte(n - 1)};
}

/// From place n on, what moves n bytes of a vector behind zeros when it is looked up; 0xff gives a zero.
constexpr auto move_behind_zeros = [] {
    std::array<std::uint8_t, 32> places{};
    for (std::size_t i = 0; i < 16; ++i) places[i] = 0xff, places[16 + i] = std::uint8_t(i);
    return places;
}();

} // namespace
