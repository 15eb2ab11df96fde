#pragma once
// Loads of 16 bytes.
#include "words.hpp"
#include <arm_neon.h>

namespace {

inline uint8x16_t load(const std::byte* p) { return vld1q_u8(reinterpret_cast<const std::uint8_t*>(p)); }
inline uint8x16x4_t load_four(const std::byte* p) {
    return vld1q_u8_x4(reinterpret_cast<const std::uint8_t*>(p));
}

/// One to 15 bytes that stand at p, behind zeros; what follows them can be read if `more`.
inline uint8x16_t load_odd(const std::byte* p, std::size_t odd, bool more) {
    if (more) return vqtbl1q_u8(load(p), vld1q_u8(&move_behind_zeros[odd]));
    const Words words = behind_zeros(p, odd);
    return vcombine_u8(vcreate_u8(words.first), vcreate_u8(words.last));
}

} // namespace
