// UMMLA multiplies two rows of eight bytes by two columns: one has weights, the other ones, so that it
// computes both sums of 16 bytes at once. The weights have no sign, and reach to 248: 16 vectors of them
// serve a group of 256 bytes. Two such groups go side by side, in accumulators of their own; at the end, the
// first counts once more for each byte of the second. RFC 1950.
#include "kernels/variant.hpp"
#include "neon.hpp"

namespace {

/// By row: the weight of eight bytes from the end of their vector on, and ones.
constexpr auto columns = [] {
    std::array<std::uint8_t, 256> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = std::uint8_t(i % 16 < 8 ? 248 - i : 1);
    return all;
}();

struct Ummla {
    static constexpr std::size_t group = 256, pair = 2 * group, wide_most = 256 * pair;
    static constexpr std::size_t vectors = group / 16;
    static_assert(most_before(pair / 2, wide_most / pair) < unsigned_room);
    /// Lanes of both accumulators, and of both rows, fit together.
    static constexpr std::uint64_t most_weighted = [] {
        std::uint64_t sum = 0;
        for (std::size_t i = 0; i < columns.size(); ++i) sum += i % 16 < 8 ? 4 * 255 * columns[i] : 0;
        return sum;
    }();
    static_assert(wide_most / pair * most_weighted < unsigned_room);

    /// Lanes: the weighted sum and the sum of the bytes in the first row, the same of the second.
    uint32x4_t first = vdupq_n_u32(0), second = first, before = first;

    void add_few(const std::byte* p, std::size_t n) {
        const std::byte* const end = p + n;
        const std::uint8_t* by = columns.data() + group - n / 16 * 16;
        if (const std::size_t odd = n % 16) {
            second = vmmlaq_u32(second, load_odd(p, odd, n > odd), vld1q_u8(by - 16));
            p += odd;
        }
        for (std::size_t left = n & 48; left; left -= 16, p += 16, by += 16)
            second = vmmlaq_u32(second, load(p), vld1q_u8(by));
        for (; p != end; p += 64, by += 64) {
            const uint8x16x4_t v = load_four(p), w = vld1q_u8_x4(by);
            for (int i = 0; i < 4; ++i) second = vmmlaq_u32(second, v.val[i], w.val[i]);
        }
    }

    void add_groups(const std::byte* p, const std::byte* end) {
        uint8x16_t by[vectors];
        for (std::size_t i = 0; i < vectors; ++i) by[i] = vld1q_u8(&columns[16 * i]);
        const auto add_group = [&](uint32x4_t sums) {
            for (std::size_t i = 0; i < vectors; i += 4, p += 64) {
                asm("" : "+r"(p)); // one after the other, so that the loads count it up
                const uint8x16x4_t v = load_four(p);
                for (std::size_t j = 0; j < 4; ++j) sums = vmmlaq_u32(sums, v.val[j], by[i + j]);
            }
            return sums;
        };
        if (std::size_t(end - p) % pair != 0) {
            first = second;
            second = add_group(vdupq_n_u32(0));
        }
        while (p != end) {
            MAIN_LOOP("sums", .bytes = pair);
            before = vaddq_u32(vaddq_u32(before, first), second);
            first = add_group(first);
            second = add_group(second);
        }
    }

    /// The lanes of both rows, which fit together: the first row counts eight times more.
    static Sums<std::uint64_t> rows(uint32x4_t sums) {
        const uint64x2_t both = vreinterpretq_u64_u32(sums);
        const std::uint64_t row = vgetq_lane_u64(both, 0), all = row + vgetq_lane_u64(both, 1);
        return {all >> 32, std::uint32_t(all) + 8 * (row >> 32)};
    }
    static std::uint64_t plain(uint32x4_t sums) {
        return vaddvq_u64(vshrq_n_u64(vreinterpretq_u64_u32(sums), 32));
    }

    Sums<std::uint64_t> wide() const {
        const Sums<std::uint64_t> both = rows(vaddq_u32(first, second));
        return {both.plain, both.weighted + group * plain(first) + pair * plain(before)};
    }
    Sums<std::uint32_t> narrow() const { return Sums<std::uint32_t>(wide()); }
};

struct Cpu : InVectors<Ummla> {
    static Sums<std::uint32_t> few(const std::byte* p, std::size_t n) {
        Ummla all;
        all.add_few(p, n);
        return Sums<std::uint32_t>(Ummla::rows(all.second));
    }
};

} // namespace

VARIANT(.run = Adler<Cpu>::run, .note = "UMMLA: both sums of 16 bytes at once, two groups of 256");
