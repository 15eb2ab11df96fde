#pragma once
// What NEON and SVE2 have in common: 16 bytes are loaded for two TBL, the second of which takes its places
// from a table of its own.
#include "minify.hpp"
#include <arm_neon.h>

namespace {

alignas(64) constexpr auto kept_of_second = [] {
    auto all = kept_of;
    for (auto& places : all)
        for (std::uint8_t& place : places) place = std::uint8_t(place + 8);
    return all;
}();

struct MinifyArm {
    static void copy(const std::byte* p, std::byte* to) noexcept {
        const auto load = [&](int i) { return vld1q_u8(reinterpret_cast<const std::uint8_t*>(p) + 16 * i); };
        const uint8x16_t first = load(0), second = load(1), third = load(2), fourth = load(3);
        const auto store = [&](int i, uint8x16_t v) {
            vst1q_u8(reinterpret_cast<std::uint8_t*>(to) + 16 * i, v);
        };
        store(0, first), store(1, second), store(2, third), store(3, fourth);
    }
    [[gnu::always_inline]] static void shuffle_two(const std::byte* p, std::size_t first, std::size_t second,
                                                   std::byte* to, std::byte* behind) noexcept {
        const uint8x16_t v = vld1q_u8(reinterpret_cast<const std::uint8_t*>(p));
        const uint8x8_t low = vqtbl1_u8(v, vld1_u8(kept_of[first].data())),
                        high = vqtbl1_u8(v, vld1_u8(kept_of_second[second].data()));
        vst1_u8(reinterpret_cast<std::uint8_t*>(to), low);
        vst1_u8(reinterpret_cast<std::uint8_t*>(behind), high);
    }
    static std::uint64_t counts(std::uint64_t mask) noexcept {
        return vget_lane_u64(vreinterpret_u64_u8(vcnt_u8(vcreate_u8(mask))), 0) * 0x0101010101010101;
    }
};

} // namespace
