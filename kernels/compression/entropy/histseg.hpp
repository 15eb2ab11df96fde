#pragma once
// Counting without tables by HISTSEG of SVE2: how often each byte of one vector occurs in the same 128-bit
// segment of another. With the 16 symbols s, s + 1, ... in each segment of the one and data in the other that
// is a histogram of these symbols; all 256 take 16 HISTSEG and 16 additions a vector of data, of any length.
#include "sve.hpp"
#include <algorithm>

namespace {

constexpr std::size_t segment = 16;

/// Adds the sums of even and odd symbols of all segments to 16 counts.
[[gnu::noinline]] inline void add_segments(std::uint32_t* counts, svuint16_t even, svuint16_t odd) noexcept {
    std::uint16_t sums[256]; // the longest vector has 256 bytes
    svst1(svptrue_b16(), sums, svzip1(even, odd));
    svst1(svptrue_b16(), sums + svcnth(), svzip2(even, odd));
    for (std::size_t at = 0; at < svcntb(); at += segment)
        for (std::size_t i = 0; i < segment; i += svcntw()) {
            const svbool_t here = svwhilelt_b32(i, segment);
            const svuint32_t sum = svld1uh_u32(here, sums + at + i);
            svst1(here, counts + i, svadd_x(here, svld1(here, counts + i), sum));
        }
}

/// Counts `beside` bytes with tables at each step: so the load and store units have work too. 0 leaves them
/// idle.
template <std::size_t beside>
void count_by_segments(Bytes in, Histogram& h) noexcept {
    constexpr std::size_t at_once = 4, passes = symbols / segment / at_once;
    constexpr std::size_t most_in_byte = 255 / segment, most_in_word = 65535 / segment;
    const svbool_t all = svptrue_b8();
    const std::size_t length = svcntb(), step = length + passes * beside;
    const Tables to(h);
    while (in.size() >= step) {
        const std::size_t vectors = std::min(in.size() / step, most_in_word);
        const auto* const data = reinterpret_cast<const std::uint8_t*>(in.data());
        const auto *const end = data + vectors * length, *tabled = end;
        in = in.subspan(vectors * step);
        for (std::size_t first = 0; first < symbols; first += at_once * segment) {
            const svuint8_t symbol0 =
                svadd_x(all, svand_x(all, svindex_u8(0, 1), segment - 1), std::uint8_t(first));
            const svuint8_t symbol1 = svadd_x(all, symbol0, segment),
                            symbol2 = svadd_x(all, symbol1, segment),
                            symbol3 = svadd_x(all, symbol2, segment);
            svuint16_t even0 = svdup_u16(0), even1 = even0, even2 = even0, even3 = even0;
            svuint16_t odd0 = even0, odd1 = even0, odd2 = even0, odd3 = even0;
            for (const auto* p = data; p < end;) {
                svuint8_t sum0 = svdup_u8(0), sum1 = sum0, sum2 = sum0, sum3 = sum0;
                const auto left = std::size_t(end - p);
                for (const auto* const until = p + std::min(left, most_in_byte * length); p < until;
                     p += length) {
                    MAIN_LOOP("segments", .bytes = passes * beside, .vectors = 1, .turns = passes);
                    const svuint8_t bytes = svld1(all, p);
                    sum0 = svadd_x(all, sum0, svhistseg(symbol0, bytes));
                    sum1 = svadd_x(all, sum1, svhistseg(symbol1, bytes));
                    sum2 = svadd_x(all, sum2, svhistseg(symbol2, bytes));
                    sum3 = svadd_x(all, sum3, svhistseg(symbol3, bytes));
                    for (std::size_t i = 0; i < beside; ++i) ++to.table[i % 2][*tabled++];
                    if (beside != 0) asm volatile("" ::: "memory"); // or GCC makes two loops of it
                }
                even0 = svaddwb(even0, sum0), odd0 = svaddwt(odd0, sum0);
                even1 = svaddwb(even1, sum1), odd1 = svaddwt(odd1, sum1);
                even2 = svaddwb(even2, sum2), odd2 = svaddwt(odd2, sum2);
                even3 = svaddwb(even3, sum3), odd3 = svaddwt(odd3, sum3);
            }
            add_segments(h.table[2] + first, even0, odd0);
            add_segments(h.table[2] + first + segment, even1, odd1);
            add_segments(h.table[2] + first + 2 * segment, even2, odd2);
            add_segments(h.table[2] + first + 3 * segment, even3, odd3);
        }
    }
    REST_LOOP("count");
    count(in, h);
}

template <std::size_t beside>
std::size_t entropy_by_segments(Bytes state, Bytes in, Sink out) noexcept {
    return each_block(state, in, out, [](Bytes block) {
        Histogram h{};
        count_by_segments<beside>(block, h);
        return entropy_by(polynomial_log2, h, block.size());
    });
}

} // namespace
