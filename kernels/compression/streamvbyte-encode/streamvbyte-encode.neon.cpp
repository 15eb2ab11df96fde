// CLZ says how long 16 values are, and a multiplication adds up four lengths to a control byte, which chooses
// a shuffle that packs four values (Lemire, Kurz, Rupp: Stream VByte: Faster byte-oriented integer
// compression, 2018).
#include "kernels/compression/streamvbyte/encode.hpp"
#include "kernels/compression/streamvbyte/neon.hpp"
#include "kernels/each.hpp"
#include "kernels/variant.hpp"

namespace {

struct Cpu {
    static constexpr std::size_t values = 16;

    static std::byte* block(const std::byte* from, std::byte* controls, std::byte* data) {
        uint32x4_t value[4];
        uint16x8_t zeros[4];
        each<4>([&](auto i) {
            value[i] = vreinterpretq_u32_u8(vld1q_u8(reinterpret_cast<const std::uint8_t*>(from + 16 * i)));
            zeros[i] = vreinterpretq_u16_u32(vclzq_u32(value[i]));
        });
        const auto all = vuzp1q_u8(vreinterpretq_u8_u16(vuzp1q_u16(zeros[0], zeros[1])),
                                   vreinterpretq_u8_u16(vuzp1q_u16(zeros[2], zeros[3])));
        const uint8x16_t lengths = vshrq_n_u8(vqsubq_u8(vdupq_n_u8(31), all), 3); // less one; of zero, zero
        // The products are sums of lengths at places of their own; four of them meet in the highest byte.
        const uint32x4_t sums =
            vmulq_n_u32(vreinterpretq_u32_u8(lengths), 1u << 24 | 1 << 18 | 1 << 12 | 1 << 6);
        const uint16x4_t high = vshrn_n_u32(sums, 16);
        const uint8x8_t four = vshrn_n_u16(vcombine_u16(high, high), 8);
        const std::uint64_t control = vget_lane_u64(vreinterpret_u64_u8(four), 0);
        std::memcpy(controls, &control, 4);
        each<4>([&](auto i) {
            const std::size_t c = control >> 8 * i & 0xff;
            vst1q_u8(reinterpret_cast<std::uint8_t*>(data),
                     vqtbl1q_u8(vreinterpretq_u8_u32(value[i]), streamvbyte::shuffle(streamvbyte::pack, c)));
            data += streamvbyte::lengths[c];
        });
        return data;
    }
};

} // namespace

VARIANT(.run = streamvbyte::encode<Cpu>,
        .note = "TBL by a table of 256 shuffles, lengths by CLZ and a multiplication");
