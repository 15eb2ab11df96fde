#pragma once
// The parameter of the kernel.
#include "kernels/kernel.hpp"
#include <algorithm>
#include <cstring>

namespace {

/// Bytes in a block: 4 little-endian bytes, from 1 to 2^31 - 1 (others are taken as the nearest of these);
/// without a parameter a page.
inline std::size_t block_size(kernels::Bytes param) noexcept {
    std::uint32_t size = 4096;
    if (param.size() == sizeof size) std::memcpy(&size, param.data(), sizeof size);
    return std::clamp<std::uint32_t>(size, 1, 0x7fffffff);
}

} // namespace
