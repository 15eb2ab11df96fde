#pragma once
// What the variants for Arm share. 16 digits become pairs, fours and eights by a multiplication and a
// pairwise addition each.
#include "bits.hpp"
#include "kernels/each.hpp"
#include "kernels/json/structure/neon.hpp"
#include "kernels/json/unicode/neon.hpp"
#include "parser.hpp"
#include <arm_neon.h>

namespace {

struct NeonConstants : RunConstants {
    alignas(16) std::uint8_t tens[16];
    alignas(16) std::uint16_t hundreds[8];
    alignas(16) std::uint32_t myriads[4];

    constexpr NeonConstants() : tens{}, hundreds{}, myriads{} {
        for (std::size_t i = 0; i < 16; ++i) tens[i] = i % 2 ? 1 : 10;
        for (std::size_t i = 0; i < 8; ++i) hundreds[i] = i % 2 ? 1 : 100;
        for (std::size_t i = 0; i < 4; ++i) myriads[i] = i % 2 ? 1 : 10000;
    }
};
constexpr NeonConstants neon_constants;

/// The bits the other way round: Arm counts zeros from the highest bit only.
inline std::uint64_t reversed(std::uint64_t bits) noexcept {
#if defined(__aarch64__)
    asm("rbit %0, %0" : "+r"(bits));
#else // translated
    for (int width = 1; width < 64; width *= 2) {
        const std::uint64_t low = ~std::uint64_t{} / ((std::uint64_t{1} << width) + 1);
        bits = (bits & low) << width | (bits >> width & low);
    }
#endif
    return bits;
}

struct ParseNeon {
    static constexpr bool inlines_numbers = true;

    using Unicode = Neon;

    static uint8x16_t load(const void* p) noexcept { return vld1q_u8(static_cast<const std::uint8_t*>(p)); }
    static void store(void* p, uint8x16_t v) noexcept { vst1q_u8(static_cast<std::uint8_t*>(p), v); }

    static std::uint64_t bit_6(const std::byte* p) noexcept {
        const uint8x16x4_t v = StructureNeon::load(p);
        const auto twice = [](uint8x16_t bytes) { return vaddq_u8(bytes, bytes); };
        return StructureNeon::high_bits(twice(v.val[0]), twice(v.val[1]), twice(v.val[2]), twice(v.val[3]));
    }
    static std::uint32_t* list(std::uint64_t bits, std::uint32_t base, std::uint32_t* to) noexcept {
        std::uint64_t left = reversed(bits);
        std::uint32_t* const last = to + std::popcount(bits);
        const auto some = [&]<std::size_t count>(std::integral_constant<std::size_t, count>)
            __attribute__((always_inline)) {
            each<count>([&](auto) __attribute__((always_inline)) {
                const auto place = std::uint32_t(std::countl_zero(left));
                left ^= std::uint64_t{1} << 63 >> (place & 63);
                asm("" : "+r"(left)); // GCC else branches on whether it was the last
                *to++ = base + place;
            });
        };
        some(std::integral_constant<std::size_t, 8>{});
        while (to < last) some(std::integral_constant<std::size_t, 4>{});
        return last;
    }

    static const NeonConstants& constants() noexcept {
        const NeonConstants* at = &neon_constants;
        asm("" : "+r"(at)); // an address that is kept, for all of them
        return *at;
    }
    static Run digits(const std::byte* p) noexcept {
        const NeonConstants& c = constants();
        const uint8x16_t values = vsubq_u8(load(p), vdupq_n_u8('0'));
        const uint8x8_t others = vshrn_n_u16(vreinterpretq_u16_u8(vcgtq_u8(values, vdupq_n_u8(9))), 4);
        const auto count = unsigned(std::countr_zero(vget_lane_u64(vreinterpret_u64_u8(others), 0))) / 4;
        const uint8x16_t digits = vqtbl1q_u8(values, load(c.aligned + count));
        const uint16x8_t pairs = vpaddlq_u8(vmulq_u8(digits, load(c.tens)));
        const uint32x4_t fours = vpaddlq_u16(vmulq_u16(pairs, vld1q_u16(c.hundreds)));
        const uint64x2_t eights = vpaddlq_u32(vmulq_u32(fours, vld1q_u32(c.myriads)));
        return {vgetq_lane_u64(eights, 0) * 100000000 + vgetq_lane_u64(eights, 1), count};
    }
};

} // namespace
