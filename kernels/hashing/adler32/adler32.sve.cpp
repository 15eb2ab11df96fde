// UDOT multiplies each four bytes by four weights without a sign, or by ones, and adds them to a lane, in
// vectors of any length. Four vectors of at most 64 bytes are a group; two groups go side by side, in
// accumulators of their own; at the end, the first counts once more for each byte of the second. What does
// not fill a group is loaded by WHILELO. All weights lack one. RFC 1950.
#include "checksum.hpp"
#include "kernels/variant.hpp"
#include <arm_sve.h>

namespace {

inline svuint8_t load(svbool_t which, const std::byte* p) {
    return svld1_u8(which, reinterpret_cast<const std::uint8_t*>(p));
}

/// Less than 256 bytes.
void add_few(const std::byte* p, std::size_t n, svuint32_t& sum, svuint32_t& weighted) {
    std::uint64_t i = 0;
    for (svbool_t which = svwhilelt_b8_u64(i, n); svptest_first(svptrue_b8(), which);
         which = svwhilelt_b8_u64(i, n)) {
        const svuint8_t v = load(which, p + i);
        weighted = svdot_u32(weighted, v, svindex_u8(std::uint8_t(n - 1 - i), 0xff));
        sum = svdot_n_u32(sum, v, 1);
        i += svcntb();
    }
}

struct Udot {
    static constexpr std::size_t group = 256; ///< fewer bytes go by add_few
    static constexpr std::size_t wide_most = 128 * 1024;
    static_assert(most_before(8 * 4, wide_most / (8 * 16)) < unsigned_room);
    static_assert((wide_most / 16 + 16) / 2 * 4 * 255 * 255 < unsigned_room);

    static Sums<std::uint32_t> few(const std::byte* p, std::size_t n) {
        svuint32_t sum = svdup_u32(0), weighted = sum;
        add_few(p, n, sum, weighted);
        const auto plain = std::uint32_t(svaddv_u32(svptrue_b32(), sum));
        return {plain, std::uint32_t(svaddv_u32(svptrue_b32(), weighted)) + plain};
    }

    static Sums<std::uint64_t> sums(const std::byte* p, std::size_t n) {
        return svcntb() <= 64 ? fours(p, n) : ones(p, n);
    }

    static Sums<std::uint64_t> fours(const std::byte* p, std::size_t n) {
        const std::size_t width = svcntb(), step = 4 * width, pair = 2 * step;
        svuint32_t first = svdup_u32(0), second = first, before = first, weighted0 = first, weighted1 = first;
        add_few(p, n % step, second, weighted0);
        const std::byte* const end = p + n;
        p += n % step;
        const auto by = [=](std::size_t i) { return svindex_u8(std::uint8_t((4 - i) * width - 1), 0xff); };
        const svuint8_t by0 = by(0), by1 = by(1), by2 = by(2), by3 = by(3);
        const svbool_t all = svptrue_b8();
        const auto add = [&](svuint32_t& sum, const std::byte* from) {
            const svuint8_t v0 = load(all, from), v1 = load(all, from + width),
                            v2 = load(all, from + 2 * width), v3 = load(all, from + 3 * width);
            weighted0 = svdot_u32(svdot_u32(weighted0, v0, by0), v2, by2);
            weighted1 = svdot_u32(svdot_u32(weighted1, v1, by1), v3, by3);
            sum = svdot_n_u32(svdot_n_u32(svdot_n_u32(svdot_n_u32(sum, v0, 1), v1, 1), v2, 1), v3, 1);
        };
        if (n / step % 2) {
            first = second;
            second = svdup_u32(0);
            add(second, p);
            p += step;
        }
        for (; p != end; p += pair) {
            MAIN_LOOP("sums", .vectors = 8);
            before = svadd_u32_x(all, svadd_u32_x(all, before, first), second);
            add(first, p);
            add(second, p + step);
        }
        const auto lanes = [](svuint32_t v) { return svaddv_u32(svptrue_b32(), v); };
        const std::uint64_t once_more = lanes(first), plain = once_more + lanes(second);
        return {plain, lanes(weighted0) + lanes(weighted1) + plain + step * once_more + pair * lanes(before)};
    }

    /// Vectors of more than 64 bytes: each is a group.
    static Sums<std::uint64_t> ones(const std::byte* p, std::size_t n) {
        const std::size_t width = svcntb();
        svuint32_t sum = svdup_u32(0), before = sum, weighted = sum;
        add_few(p, n % width, sum, weighted);
        const std::byte* const end = p + n;
        for (p += n % width; p != end; p += width) {
            before = svadd_u32_x(svptrue_b32(), before, sum);
            const svuint8_t v = load(svptrue_b8(), p);
            weighted = svdot_u32(weighted, v, svindex_u8(std::uint8_t(width - 1), 0xff));
            sum = svdot_n_u32(sum, v, 1);
        }
        const auto lanes = [](svuint32_t v) { return svaddv_u32(svptrue_b32(), v); };
        const std::uint64_t plain = lanes(sum);
        return {plain, lanes(weighted) + plain + width * lanes(before)};
    }
};

} // namespace

VARIANT(.run = Adler<Udot>::run, .note = "UDOT on groups of four vectors of any length");
