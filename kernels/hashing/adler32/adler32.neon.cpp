// Without a dot product: no byte is multiplied before 256 groups of 64 have been added up, in columns of 16
// bits (UADDW), which are then weighed at once. UADALP adds the bytes of a group. RFC 1950.
#include "kernels/variant.hpp"
#include "neon.hpp"

namespace {

struct Columns {
    static constexpr std::size_t group = 64, few_most = group, block = 256 * group, wide_most = 4 * block;
    static_assert(255 * block / group < 1 << 16);
    static_assert(most_before(group / 4, wide_most / group) < unsigned_room);
    static_assert(wide_most / 4 * 255 * group < unsigned_room);
    static constexpr auto by_bytes = weights<std::uint8_t, group, 0>;
    static constexpr auto by_columns = weights<std::uint16_t, group, 0>;

    uint32x4_t sum = vdupq_n_u32(0), before = sum, weighted = sum;

    void add_few(const std::byte* p, std::size_t n) {
        const std::uint8_t* by = by_bytes.data() + group - n / 16 * 16;
        const auto vector = [this](uint8x16_t v, uint8x16_t w) {
            const uint16x8_t low = vmull_u8(vget_low_u8(v), vget_low_u8(w));
            weighted = vpadalq_u16(weighted, vmlal_high_u8(low, v, w));
            sum = vpadalq_u16(sum, vpaddlq_u8(v));
        };
        if (const std::size_t odd = n % 16) {
            vector(load_odd(p, odd, n > odd), vld1q_u8(by - 16));
            p += odd;
        }
        for (std::size_t left = n / 16; left; --left, p += 16, by += 16) vector(load(p), vld1q_u8(by));
    }

    void add_block(const std::byte* p, const std::byte* end) {
        uint16x8_t column[8];
        for (uint16x8_t& c : column) c = vdupq_n_u16(0);
        for (; p != end; p += group) {
            MAIN_LOOP("columns", .bytes = group);
            const uint8x16x4_t v = load_four(p);
            before = vaddq_u32(before, sum);
            uint16x8_t bytes = vpaddlq_u8(v.val[0]);
            for (std::size_t i = 1; i < 4; ++i) bytes = vpadalq_u8(bytes, v.val[i]);
            sum = vpadalq_u16(sum, bytes);
            for (std::size_t i = 0; i < 4; ++i) {
                column[2 * i] = vaddw_u8(column[2 * i], vget_low_u8(v.val[i]));
                column[2 * i + 1] = vaddw_high_u8(column[2 * i + 1], v.val[i]);
            }
        }
        const std::uint16_t* by = by_columns.data();
        asm("" : "+r"(by)); // unknown: or each vector would be a constant with an address of its own
        for (std::size_t i = 0; i < 8; ++i) {
            const uint16x8_t w = vld1q_u16(by + 8 * i);
            weighted = vmlal_u16(weighted, vget_low_u16(column[i]), vget_low_u16(w));
            weighted = vmlal_high_u16(weighted, column[i], w);
        }
    }

    void add_groups(const std::byte* p, const std::byte* end) {
        while (p != end) {
            const std::size_t left = std::size_t(end - p), n = left < block ? left : block;
            add_block(p, p + n);
            p += n;
        }
    }

    Sums<std::uint32_t> narrow() const {
        const uint32x4_t halves = vpaddq_u32(sum, vmlaq_n_u32(weighted, before, group));
        const auto sums = vreinterpretq_u64_u32(vpaddq_u32(halves, halves));
        return {std::uint32_t(vgetq_lane_u64(sums, 0)), std::uint32_t(vgetq_lane_u64(sums, 0) >> 32)};
    }
    Sums<std::uint64_t> wide() const {
        return {vaddlvq_u32(sum), vaddlvq_u32(weighted) + group * vaddlvq_u32(before)};
    }
};

} // namespace

VARIANT(.run = Adler<InVectors<Columns>>::run, .note = "sums of 64 columns, weighed every 16 KiB");
