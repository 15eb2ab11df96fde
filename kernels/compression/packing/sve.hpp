#pragma once
// Unpacking with vectors of any length: TBL brings the bytes around each value into its place, LSR moves it
// down by a count of its own, a mask is left. Tables are computed from the width and the vector's length. Two
// vectors are a pair: the second may begin within a byte. Narrow values do so in 16 bits, both vectors of a
// pair at once, and are widened then; whole bytes are widened by the load.
#include "bits.hpp"
#include "kernels/main_loop.hpp"
#include <arm_sve.h>
#include <numeric>

namespace {
namespace packing {

inline const std::uint8_t* octets(const std::byte* p) { return reinterpret_cast<const std::uint8_t*>(p); }
inline std::uint32_t* words(std::byte* p) { return reinterpret_cast<std::uint32_t*>(p); }

/// Where the four bytes around each value begin, if the first value begins at the bit `phase`.
inline svuint8_t four_bytes(unsigned phase, unsigned width) {
    const svbool_t all = svptrue_b32();
    const svuint32_t first = svlsr_x(all, svindex_u32(phase, width), 3);
    return svreinterpret_u8(svmla_x(all, svdup_u32(0x03020100), first, std::uint32_t{0x01010101}));
}
inline svuint32_t shifts32(unsigned phase, unsigned width) {
    return svand_x(svptrue_b32(), svindex_u32(phase, width), 7);
}
inline svuint8_t two_bytes(unsigned width) {
    const svbool_t all = svptrue_b16();
    const svuint16_t first = svlsr_x(all, svindex_u16(0, std::uint16_t(width)), 3);
    return svreinterpret_u8(svmla_x(all, svdup_u16(0x0100), first, std::uint16_t{0x0101}));
}
inline svuint16_t shifts16(unsigned width) {
    return svand_x(svptrue_b16(), svindex_u16(0, std::uint16_t(width)), 7);
}

/// Calls pair(in, out, ...) for each two vectors of values; the predicates say which bytes of the two halves
/// of the input there are, and which values of the two vectors. `like` is a width that goes this way.
template <unsigned like>
[[gnu::always_inline]] inline void each_pair(const std::byte* in, const std::byte* end, std::size_t values,
                                             unsigned width, std::byte* out, auto pair) {
    const std::size_t in_vector = svcntw(), in_pair = 2 * in_vector;
    const std::size_t step = in_pair * width / 8, second = in_vector * width / 8;
    const svbool_t all8 = svptrue_b8(), all32 = svptrue_b32();
    for (; values >= 2 * in_pair && std::size_t(end - in) >= step + second + svcntb();
         values -= 2 * in_pair) {
        if constexpr (like == 12) MAIN_LOOP("width12", .vectors = 4);
        if constexpr (like == 17) MAIN_LOOP("width17", .vectors = 4);
        if constexpr (like == 27) MAIN_LOOP("width27", .vectors = 4);
        pair(in, out, all8, all8, all32, all32);
        pair(in + step, out + 2 * svcntb(), all8, all8, all32, all32);
        in += 2 * step;
        out += 4 * svcntb();
    }
    while (values > 0) {
        const std::size_t now = std::min(values, in_pair), bytes = packed_size(now, width);
        pair(in, out, svwhilelt_b8(std::size_t{0}, bytes), svwhilelt_b8(second, bytes),
             svwhilelt_b32(std::size_t{0}, now), svwhilelt_b32(in_vector, now));
        in += bytes;
        out += value_size * now;
        values -= now;
    }
}

/// Values that are as wide as some type: load(which, i) has those from i on.
template <class Load>
[[gnu::always_inline]] inline void each_vector(std::size_t values, std::byte* to, Load load, auto finish) {
    std::uint32_t* const out = words(to);
    const std::size_t in_vector = svcntw();
    const svbool_t all = svptrue_b32();
    std::size_t i = 0;
    for (; values - i >= 4 * in_vector; i += 4 * in_vector) {
        const svuint32_t a = load(all, i), b = load(all, i + in_vector), c = load(all, i + 2 * in_vector),
                         d = load(all, i + 3 * in_vector);
        svst1(all, out + i, finish(a));
        svst1(all, out + i + in_vector, finish(b));
        svst1(all, out + i + 2 * in_vector, finish(c));
        svst1(all, out + i + 3 * in_vector, finish(d));
    }
    for (; i < values; i += in_vector) {
        const svbool_t some = svwhilelt_b32(i, values);
        svst1(some, out + i, finish(load(some, i)));
    }
}

/// Any number of values, each with a reference added if it `adds`.
template <bool adds>
void unpack_by_tables(const std::byte* in, const std::byte* end, std::size_t values, unsigned width,
                      std::uint32_t reference, std::byte* out) {
    const svbool_t all32 = svptrue_b32(), all16 = svptrue_b16();
    const auto finish = [=](svuint32_t v) __attribute__((always_inline)) {
        if constexpr (adds) return svadd_x(svptrue_b32(), v, reference);
        return v;
    };
    if (width == 8) {
        each_vector(
            values, out, [=](svbool_t which, std::size_t i) { return svld1ub_u32(which, octets(in) + i); },
            finish);
        return;
    }
    if (width == 16) {
        const auto* const from = reinterpret_cast<const std::uint16_t*>(in);
        each_vector(
            values, out, [=](svbool_t which, std::size_t i) { return svld1uh_u32(which, from + i); }, finish);
        return;
    }
    if (width == 32) {
        const auto* const from = reinterpret_cast<const std::uint32_t*>(in);
        each_vector(
            values, out, [=](svbool_t which, std::size_t i) { return svld1(which, from + i); }, finish);
        return;
    }
    const std::uint32_t keep = mask(width);
    const unsigned most_shift = 8 - std::gcd(width, 8u);
    if (width + most_shift <= 16) {
        const svuint8_t places = two_bytes(width);
        const svuint16_t by = shifts16(width);
        const svuint16_t keep16 = svdup_u16(std::uint16_t(keep));
        each_pair<12>(
            in, end, values, width, out,
            [&](const std::byte* p, std::byte* to, svbool_t bytes, svbool_t, svbool_t first, svbool_t second)
                __attribute__((always_inline)) {
                    const svuint16_t window = svreinterpret_u16(svtbl(svld1(bytes, octets(p)), places));
                    const svuint16_t v = svand_x(all16, svlsr_x(all16, window, by), keep16);
                    svst1(first, words(to), finish(svunpklo(v)));
                    svst1_vnum(second, words(to), 1, finish(svunpkhi(v)));
                });
        return;
    }
    const std::size_t behind = svcntw() * width / 8; // the second half
    const unsigned phase = unsigned(svcntw() * width % 8);
    const svuint8_t places = four_bytes(0, width), places2 = four_bytes(phase, width);
    const svuint32_t by = shifts32(0, width), by2 = shifts32(phase, width), keep32 = svdup_u32(keep);
    if (width + most_shift <= 32) {
        each_pair<17>(
            in, end, values, width, out,
            [&](const std::byte* p, std::byte* to, svbool_t bytes, svbool_t bytes2, svbool_t first,
                svbool_t second) __attribute__((always_inline)) {
                const svuint32_t a = svreinterpret_u32(svtbl(svld1(bytes, octets(p)), places)),
                                 b = svreinterpret_u32(svtbl(svld1(bytes2, octets(p) + behind), places2));
                svst1(first, words(to), finish(svand_x(all32, svlsr_x(all32, a, by), keep32)));
                svst1_vnum(second, words(to), 1, finish(svand_x(all32, svlsr_x(all32, b, by2), keep32)));
            });
        return;
    }
    // The upper four of five bytes, and the lowest.
    const svuint8_t high = svadd_x(svptrue_b8(), places, 1), high2 = svadd_x(svptrue_b8(), places2, 1);
    const svuint32_t up = svsubr_x(all32, by, 8), up2 = svsubr_x(all32, by2, 8);
    const auto value = [&](svuint8_t v, const svuint8_t& low_places, const svuint8_t& high_places,
                           const svuint32_t& down, const svuint32_t& left) __attribute__((always_inline)) {
        const svuint32_t l = svreinterpret_u32(svtbl(v, low_places)),
                         h = svreinterpret_u32(svtbl(v, high_places));
        const svuint32_t both = svorr_x(all32, svlsr_x(all32, l, down), svlsl_x(all32, h, left));
        return finish(svand_x(all32, both, keep32));
    };
    each_pair<27>(
        in, end, values, width, out,
        [&](const std::byte* p, std::byte* to, svbool_t bytes, svbool_t bytes2, svbool_t first,
            svbool_t second) __attribute__((always_inline)) {
            const svuint8_t a = svld1(bytes, octets(p)), b = svld1(bytes2, octets(p) + behind);
            svst1(first, words(to), value(a, places, high, by, up));
            svst1_vnum(second, words(to), 1, value(b, places2, high2, by2, up2));
        });
}

} // namespace packing
} // namespace
