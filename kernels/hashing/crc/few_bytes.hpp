#pragma once
#include "kernels/load.hpp"

namespace {

/// One to seven bytes, by reads that overlap.
inline std::uint64_t few_bytes(const std::byte* p, std::size_t n) {
    if (n >= 4) return load<std::uint32_t>(p) | std::uint64_t{load<std::uint32_t>(p + n - 4)} << 8 * (n - 4);
    const auto byte = [p](std::size_t i) { return std::to_integer<std::uint64_t>(p[i]) << 8 * i; };
    return byte(0) | byte(n / 2) | byte(n - 1);
}

} // namespace
