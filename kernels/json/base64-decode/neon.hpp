#pragma once
// LD4 takes quanta apart: one register each for their first to fourth characters. TBL of four registers looks
// letters up, and TBX of two writes digits and signs over them; TBX of four would need no second subtraction,
// but is split into more operations than that by cores such as Neoverse N2. Characters of the alphabet have a
// flag above their six bits: the AND of all shows whether one had none, and the shifts of SLI, which put six
// bits beside six, push it out or write over it.
#include "kernels/json/base64/decode.hpp"
#include "kernels/json/base64/few.hpp"
#include <arm_neon.h>

namespace {
namespace base64 {

struct NeonTables {
    explicit constexpr NeonTables(std::string_view alphabet) : values(base64::values(alphabet)) {}
    Values values;
};

struct Neon {
    static constexpr std::size_t block = 48, at_once = 2;

    void decode(const std::byte* from, std::byte* to) {
        const uint8x16x4_t text = vld4q_u8(reinterpret_cast<const std::uint8_t*>(from));
        const auto look_up = [&](uint8x16_t c) {
            const uint8x16_t value =
                vqtbx2q_u8(vqtbl4q_u8(high, vsubq_u8(c, vdupq_n_u8(64))), low, vsubq_u8(c, vdupq_n_u8(32)));
            flags = vandq_u8(flags, value);
            return value;
        };
        const uint8x16_t first = look_up(text.val[0]), second = look_up(text.val[1]),
                         third = look_up(text.val[2]), fourth = look_up(text.val[3]);
        const uint8x16x3_t bytes{{vsliq_n_u8(vshrq_n_u8(second, 4), first, 2),
                                  vsliq_n_u8(vshrq_n_u8(third, 2), second, 4), vsliq_n_u8(fourth, third, 6)}};
        vst3q_u8(reinterpret_cast<std::uint8_t*>(to), bytes);
    }

    void decode_small(const std::byte* from, std::byte* to) {
        const uint8x8x4_t text = vld4_u8(reinterpret_cast<const std::uint8_t*>(from));
        const auto look_up = [&](uint8x8_t c) {
            const uint8x8_t value =
                vqtbx2_u8(vqtbl4_u8(high, vsub_u8(c, vdup_n_u8(64))), low, vsub_u8(c, vdup_n_u8(32)));
            flags = vandq_u8(flags, vcombine_u8(value, value));
            return value;
        };
        const uint8x8_t first = look_up(text.val[0]), second = look_up(text.val[1]),
                        third = look_up(text.val[2]), fourth = look_up(text.val[3]);
        const uint8x8x3_t bytes{{vsli_n_u8(vshr_n_u8(second, 4), first, 2),
                                 vsli_n_u8(vshr_n_u8(third, 2), second, 4), vsli_n_u8(fourth, third, 6)}};
        vst3_u8(reinterpret_cast<std::uint8_t*>(to), bytes);
    }

    /// As a small block with zeros behind them.
    bool decode_few(const std::byte* from, std::size_t n, std::byte* to) {
        std::byte text[encoded(small)], bytes[small + 1];
        std::memset(text, zero, sizeof text);
        copy_few(text, from, n);
        decode_small(text, bytes);
        const std::size_t length = n * group / quantum;
        bytes[small] = std::byte{0};
        copy_few(to, bytes, length);
        return good() && bytes[length] == std::byte{0};
    }

    bool good() const { return vminvq_u8(flags) >= in_alphabet; }

    const uint8x16x2_t& low; // GCC keeps no members in registers
    const uint8x16x4_t& high;
    uint8x16_t& flags;
};

inline std::size_t decode_neon(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    const auto& tables = tables_of<NeonTables>(state);
    const uint8x16x2_t low = vld1q_u8_x2(tables.values.data() + 32);
    const uint8x16x4_t high = vld1q_u8_x4(tables.values.data() + 64);
    uint8x16_t flags = vdupq_n_u8(0xff);
    return decode(Neon{low, high, flags}, state, in, out);
}

} // namespace base64
} // namespace
