#pragma once
// The decoder's pieces on Arm.
#include "decoder.hpp"
#include <arm_neon.h>

namespace {
namespace lz4 {

struct Neon {
    using Vector = uint8x16_t;
    static constexpr std::size_t near = short_match, match_room = 32;
    static constexpr bool by_index = false;

    static const std::uint8_t* bytes(const std::byte* p) { return reinterpret_cast<const std::uint8_t*>(p); }
    static void copy16(std::byte* to, const std::byte* from) {
        vst1q_u8(reinterpret_cast<std::uint8_t*>(to), vld1q_u8(bytes(from)));
    }
    static void copy32(std::byte* to, const std::byte* from) {
        const Vector a = vld1q_u8(bytes(from)), b = vld1q_u8(bytes(from + 16));
        vst1q_u8(reinterpret_cast<std::uint8_t*>(to), a);
        vst1q_u8(reinterpret_cast<std::uint8_t*>(to + 16), b);
    }
    static void copy_match(std::byte* to, const std::byte* from) { copy32(to, from); }
    static Vector repeated(const std::byte* end, const std::uint8_t* places) {
        return vqtbl1q_u8(vld1q_u8(bytes(end - pattern)), vld1q_u8(places));
    }
};

} // namespace lz4
} // namespace
