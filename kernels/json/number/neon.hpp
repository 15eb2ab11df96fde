#pragma once
// 16 digits become pairs, fours and eights by a multiplication and a pairwise addition each.
#include "kernels/json/number/lines.hpp"
#include <arm_neon.h>

namespace {

struct Neon {
    static uint8x16_t loaded(const void* p) { return vld1q_u8(static_cast<const std::uint8_t*>(p)); }

    static std::uint64_t newlines(const std::byte* p) {
        const uint8x16_t bits = vreinterpretq_u8_u64(vdupq_n_u64(0x8040201008040201));
        const auto part = [&](std::size_t i) {
            return vandq_u8(vceqq_u8(loaded(p + 16 * i), vdupq_n_u8('\n')), bits);
        };
        const uint8x16_t halves = vpaddq_u8(vpaddq_u8(part(0), part(1)), vpaddq_u8(part(2), part(3)));
        return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(halves, halves)), 0);
    }

    static uint8x16_t tens(const std::byte* end, std::size_t n) {
        return vandq_u8(vsubq_u8(loaded(end - 16), vdupq_n_u8('0')), loaded(&last_bytes[n]));
    }

    /// Four bits each.
    static std::uint64_t mask(uint8x16_t v) {
        return vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(v), 4)), 0);
    }

    static unsigned behind(uint8x16_t v, char c) {
        return unsigned(std::countl_zero(mask(vceqq_u8(v, vdupq_n_u8(std::uint8_t(c - '0')))))) / 4;
    }

    static unsigned before(const std::byte* p, char c) {
        return unsigned(std::countr_zero(mask(vceqq_u8(loaded(p), vdupq_n_u8(std::uint8_t(c)))))) / 4;
    }

    static uint8x16_t without_dot(uint8x16_t v, unsigned row) {
        return vqtbl1q_u8(v, loaded(&rows_without_dot[row]));
    }

    static bool are_digits(uint8x16_t v) { return vmaxvq_u8(v) <= 9; }

    static std::uint64_t integer(uint8x16_t v) {
        const uint8x16_t ten = vreinterpretq_u8_u16(vdupq_n_u16(1 << 8 | 10));
        const uint16x8_t hundred = vreinterpretq_u16_u32(vdupq_n_u32(1 << 16 | 100));
        const uint32x4_t myriad = vreinterpretq_u32_u64(vdupq_n_u64(std::uint64_t{1} << 32 | 10000));
        const uint16x8_t pairs = vpaddlq_u8(vmulq_u8(v, ten));
        const uint32x4_t fours = vpaddlq_u16(vmulq_u16(pairs, hundred));
        const uint64x2_t eights = vpaddlq_u32(vmulq_u32(fours, myriad));
        return vgetq_lane_u64(eights, 0) * 100000000 + vgetq_lane_u64(eights, 1);
    }
};

} // namespace
