#pragma once
// LD3 takes groups apart: one register each for their first, second and third bytes. Six bits of two bytes
// need not be put together in their order: a shift of the one, and BIT inserts what is missing of the other
// where it stands. Those are two instructions where putting them in order takes three; the table is permuted.
// So each index takes 1, 2, 2 and 1 instructions, and TBL of four registers looks it up.
#include "kernels/json/base64/encode.hpp"
#include "kernels/json/base64/few.hpp"
#include <arm_neon.h>

namespace {
namespace base64 {

struct NeonTables {
    explicit constexpr NeonTables(std::string_view alphabet) {
        for (std::size_t i = 0; i < 64; ++i) {
            first[i] = std::uint8_t(alphabet[i]);
            second[i] = std::uint8_t(alphabet[(i & 0x03) << 4 | i >> 2]);
            third[i] = std::uint8_t(alphabet[(i & 0x0f) << 2 | i >> 4]);
        }
    }
    std::array<std::uint8_t, 64> first{};  ///< for the fourth too
    std::array<std::uint8_t, 64> second{}; ///< by bits 5 and 4 of the value below the others
    std::array<std::uint8_t, 64> third{};  ///< by bits 1 and 0 of the value above the others
};

struct Neon {
    static constexpr std::size_t block = 48, at_once = 2;

    void encode(const std::byte* from, std::byte* to) const {
        const uint8x16x3_t b = vld3q_u8(reinterpret_cast<const std::uint8_t*>(from));
        const uint8x16x4_t text{
            {vqtbl4q_u8(first, vshrq_n_u8(b.val[0], 2)),
             vqtbl4q_u8(second, vbslq_u8(vdupq_n_u8(0x03), b.val[0], vshrq_n_u8(b.val[1], 2))),
             vqtbl4q_u8(third, vbslq_u8(vdupq_n_u8(0x0f), b.val[1], vshrq_n_u8(b.val[2], 2))),
             vqtbl4q_u8(first, vandq_u8(b.val[2], vdupq_n_u8(0x3f)))}};
        vst4q_u8(reinterpret_cast<std::uint8_t*>(to), text);
    }

    void encode_small(const std::byte* from, std::byte* to) const {
        const uint8x8x3_t b = vld3_u8(reinterpret_cast<const std::uint8_t*>(from));
        const uint8x8x4_t text{{vqtbl4_u8(first, vshr_n_u8(b.val[0], 2)),
                                vqtbl4_u8(second, vbsl_u8(vdup_n_u8(0x03), b.val[0], vshr_n_u8(b.val[1], 2))),
                                vqtbl4_u8(third, vbsl_u8(vdup_n_u8(0x0f), b.val[1], vshr_n_u8(b.val[2], 2))),
                                vqtbl4_u8(first, vand_u8(b.val[2], vdup_n_u8(0x3f)))}};
        vst4_u8(reinterpret_cast<std::uint8_t*>(to), text);
    }

    /// As a small block with zeros behind them.
    void encode_few(const std::byte* from, std::size_t n, std::byte* to) const {
        std::byte bytes[small]{}, text[encoded(small)];
        copy_few(bytes, from, n);
        encode_small(bytes, text);
        const std::size_t length = encoded(n), rest = n % group;
        if (rest > 0) text[length - 1] = pad;
        if (rest == 1) text[length - 2] = pad;
        copy_few(to, text, length);
    }

    const uint8x16x4_t &first, &second, &third; // GCC keeps no members in registers
};

inline std::size_t encode_neon(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    const auto& tables = tables_of<NeonTables>(state);
    const uint8x16x4_t first = vld1q_u8_x4(tables.first.data()), second = vld1q_u8_x4(tables.second.data()),
                       third = vld1q_u8_x4(tables.third.data());
    return encode(Neon{first, second, third}, state, in, out);
}

} // namespace base64
} // namespace
