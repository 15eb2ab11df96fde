#pragma once
// Packing with vectors of any length. Values of up to eight bits are narrowed to bytes, BSL joins neighbours,
// two by two, within words of up to 64 bits, or BEXT all at once, and a TBL closes ranks. Wider values are
// shifted to where each begins in its first byte; a byte of what is packed has bits of one value or of two,
// which two TBL look up in two vectors, and BSL takes each bit from the one or the other. Tables for the
// vector's length are made by prepare.
#include "kernels/compression/packing/bits.hpp"
#include "kernels/main_loop.hpp"
#include <arm_sve.h>
#include <new>

namespace {
namespace packing {

/// For what two vectors of values come to: of each byte, where the first and the second value that it has
/// bits of are, and which bits are the first's. Of narrow values, first closes ranks.
struct Tables {
    static constexpr std::size_t most = 256; ///< bytes of two vectors that an index in a byte reaches
    unsigned width;
    std::uint8_t first[most], second[most], of_first[most];
};
static_assert(sizeof(Tables) <= kernels::state_room);

inline std::size_t prepare_pack(kernels::Bytes param, kernels::Sink state) noexcept {
    auto& tables = *new (state.data()) Tables{};
    const unsigned width = tables.width = width_of(param);
    for (unsigned i = 0; i < Tables::most; ++i) {
        if (width <= 8) {
            tables.first[i] = std::uint8_t(i / width * 8 + i % width);
            continue;
        }
        const unsigned first = 8 * i / width, second = (8 * i + 7) / width;
        const auto place = [&](unsigned value) {
            return std::uint8_t(4 * value + (i - value * width / 8) % 4);
        };
        tables.first[i] = place(first);
        tables.second[i] = place(second);
        for (unsigned bit = 0; bit < 8; ++bit)
            if ((8 * i + bit) / width == first) tables.of_first[i] |= std::uint8_t(1u << bit);
    }
    return sizeof(Tables);
}

inline const std::uint32_t* words(const std::byte* p) { return reinterpret_cast<const std::uint32_t*>(p); }
inline std::uint8_t* octets(std::byte* p) { return reinterpret_cast<std::uint8_t*>(p); }

/// Calls group(in, out, bytes, values...) for each `vectors` vectors of values: predicates of the first
/// vector of packed bytes, and of the vectors of values. `like` is a width
/// that goes this way.
template <unsigned like, unsigned vectors>
[[gnu::always_inline]] inline void each_group(const std::byte* in, std::size_t values, unsigned width,
                                              std::byte* out, auto group) {
    const std::size_t in_vector = svcntw(), in_group = vectors * in_vector, step = in_group * width / 8;
    const svbool_t all = svptrue_b32(), bytes = svwhilelt_b8(std::size_t{0}, step),
                   more = svwhilelt_b8(svcntb(), step);
    const auto step_on = [&]() __attribute__((always_inline)) {
        group(in, out, bytes, more, all, all, all, all);
        in += vectors * svcntb();
        out += step;
    };
    for (; values >= 2 * in_group; values -= 2 * in_group) {
        if constexpr (like == 3) MAIN_LOOP("width3", .vectors = 2 * vectors);
        if constexpr (like == 12) MAIN_LOOP("width12", .vectors = 2 * vectors);
        if constexpr (like == 17) MAIN_LOOP("width17", .vectors = 2 * vectors);
        if constexpr (like == 27) MAIN_LOOP("width27", .vectors = 2 * vectors);
        step_on(), step_on();
    }
    if (values >= in_group) values -= in_group, step_on();
    if (values == 0) return;
    const std::size_t size = packed_size(values, width);
    group(in, out, svwhilelt_b8(std::size_t{0}, size), svwhilelt_b8(svcntb(), size),
          svwhilelt_b32(std::size_t{0}, values), svwhilelt_b32(in_vector, values),
          svwhilelt_b32(2 * in_vector, values), svwhilelt_b32(3 * in_vector, values));
}

/// Of two neighbours, each of some bits and what is above them: the upper moved down to the lower.
inline svuint16_t join(svuint16_t v, unsigned width) {
    const svuint16_t upper = svlsr_x(svptrue_b16(), v, svdup_u16(std::uint16_t(8 - width)));
    return svbsl(v, upper, svdup_u16(std::uint16_t(mask(width))));
}
inline svuint32_t join(svuint32_t v, unsigned width) {
    const svuint32_t upper = svlsr_x(svptrue_b32(), v, svdup_u32(16 - 2 * width));
    return svbsl(v, upper, svdup_u32(mask(2 * width)));
}
inline svuint64_t join(svuint64_t v, unsigned width) {
    const svuint64_t upper = svlsr_x(svptrue_b64(), v, svdup_u64(32 - 4 * width));
    return svbsl(v, upper, svdup_u64(mask(4 * width)));
}

/// All eight bytes of a word at once.
inline svuint8_t join_eight(svuint8_t v, unsigned width) {
#ifdef __ARM_FEATURE_SVE2_BITPERM
    const std::uint64_t low = mask(width) * std::uint64_t{0x0101010101010101};
    return svreinterpret_u8(svbext(svreinterpret_u64(v), low));
#else
    const svuint32_t pairs = svreinterpret_u32(join(svreinterpret_u16(v), width));
    return svreinterpret_u8(join(svreinterpret_u64(join(pairs, width)), width));
#endif
}

/// Up to eight bits.
inline void pack_narrow(const std::byte* from, std::size_t values, const Tables& tables, std::byte* to) {
    const unsigned width = tables.width;
    const svuint8_t places = svld1(svptrue_b8(), tables.first);
    each_group<3, 4>(
        from, values, width, to,
        [&](const std::byte* in, std::byte* out, svbool_t bytes, svbool_t, svbool_t some0, svbool_t some1,
            svbool_t some2, svbool_t some3) __attribute__((always_inline)) {
            const auto load = [&](svbool_t some, int i) __attribute__((always_inline)) {
                return svreinterpret_u16(svld1_vnum(some, words(in), i));
            };
            const svuint16_t low = svuzp1(load(some0, 0), load(some1, 1)),
                             high = svuzp1(load(some2, 2), load(some3, 3));
            const svuint8_t v = svuzp1(svreinterpret_u8(low), svreinterpret_u8(high));
            const svuint8_t eights = join_eight(v, width);
            svst1(bytes, octets(out), svtbl(eights, places));
        });
}

/// From nine bits on; `turns` where values may lie in five bytes, `two` where two vectors of values come to
/// more than one of bytes.
template <unsigned like, bool turns, bool two>
void pack_wide(const std::byte* from, std::size_t values, const Tables& tables, std::byte* to) {
    const unsigned width = tables.width;
    const svbool_t all8 = svptrue_b8(), all = svptrue_b32();
    const std::size_t vector = svcntb();
    const svuint8_t first = svld1(all8, tables.first), second = svld1(all8, tables.second),
                    of_first = svld1(all8, tables.of_first), first2 = svld1(all8, tables.first + vector),
                    second2 = svld1(all8, tables.second + vector),
                    of_first2 = svld1(all8, tables.of_first + vector);
    const svuint32_t up = svand_x(all, svindex_u32(0, width), 7),
                     up2 = svand_x(all, svindex_u32(std::uint32_t(svcntw()) * width, width), 7);
    each_group<like, 2>(
        from, values, width, to,
        [&](const std::byte* in, std::byte* out, svbool_t bytes, svbool_t more, svbool_t some, svbool_t some2,
            svbool_t, svbool_t) __attribute__((always_inline)) {
            const auto load = [&](svbool_t which, int i, const svuint32_t& by)
                __attribute__((always_inline)) {
                svuint32_t v = svld1_vnum(which, words(in), i);
                svuint32_t turned = svlsl_x(all, v, by);
                if constexpr (turns) {
                    const svuint32_t over = svlsr_x(all, v, svsubr_x(all, by, 32));
                    turned = svorr_x(all, turned, over);
                }
                return svreinterpret_u8(turned);
            };
            const svuint8x2_t v = svcreate2(load(some, 0, up), load(some2, 1, up2));
            svst1(bytes, octets(out), svbsl(svtbl2(v, first), svtbl2(v, second), of_first));
            if constexpr (two)
                svst1_vnum(more, octets(out), 1, svbsl(svtbl2(v, first2), svtbl2(v, second2), of_first2));
        });
}

inline std::size_t pack_by_tables(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    if (in.size() % value_size) return kernels::rejected;
    const auto& tables = *reinterpret_cast<const Tables*>(state.data());
    const unsigned width = tables.width;
    const std::size_t values = in.size() / value_size, size = packed_size(values, width);
    if (width == most_width)
        std::memcpy(out.data(), in.data(), size);
    else if (svcntb() > Tables::most / 2)
        pack_plainly(in.data(), values, width, 0, out.data());
    else if (width <= 8)
        pack_narrow(in.data(), values, tables, out.data());
    else if (width <= 16)
        pack_wide<12, false, false>(in.data(), values, tables, out.data());
    else if (width <= 26 || width == 28)
        pack_wide<17, false, true>(in.data(), values, tables, out.data());
    else
        pack_wide<27, true, true>(in.data(), values, tables, out.data());
    return size;
}

} // namespace packing
} // namespace
