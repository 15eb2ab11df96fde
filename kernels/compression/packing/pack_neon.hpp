#pragma once
// Packing with NEON. Values of up to 16 bits are first narrowed to bytes or words of 16 bits; then USHR and
// SLI join neighbours, two by two, within words of up to 64 bits, and a TBL closes ranks. Wider values are
// shifted by USHL to where each begins in its first byte; a byte of what is packed has bits of one value or
// of two, which two TBL look up, and BIF takes each bit from the one or the other. Bits above the width do no
// harm.
#include "kernels/each.hpp"
#include "pack.hpp"
#include <arm_neon.h>
#include <numeric>

namespace {
namespace packing {

template <unsigned bits>
struct PackNeon {
    static constexpr unsigned width = bits, values = 32;
    static constexpr unsigned in_group = width <= 8 ? 16 : 8; ///< values that go together
    static constexpr std::size_t step = values * width / 8, group_step = in_group * width / 8;
    static constexpr std::size_t last_store = width > 16 ? (values - 4) * width / 8 : step - group_step;
    static constexpr std::size_t reach = last_store + 16;

    static uint32x4_t load(const std::byte* p, unsigned i) {
        return vld1q_u32(reinterpret_cast<const std::uint32_t*>(p + 16 * i));
    }
    static void store(std::byte* p, uint8x16_t v) { vst1q_u8(reinterpret_cast<std::uint8_t*>(p), v); }
    static uint16x8_t words(const std::byte* p, unsigned i) {
        return vuzp1q_u16(vreinterpretq_u16_u32(load(p, i)), vreinterpretq_u16_u32(load(p, i + 1)));
    }

    // Of two neighbours, each of `size` bits and what is above them.
    template <int size>
    static uint16x8_t join(uint8x16_t bytes) {
        const uint16x8_t v = vreinterpretq_u16_u8(bytes);
        return vsliq_n_u16(v, vshrq_n_u16(v, 8), size);
    }
    template <int size>
    static uint32x4_t join(uint16x8_t halves) {
        const uint32x4_t v = vreinterpretq_u32_u16(halves);
        return vsliq_n_u32(v, vshrq_n_u32(v, 16), size);
    }
    template <int size>
    static uint64x2_t join(uint32x4_t halves) {
        const uint64x2_t v = vreinterpretq_u64_u32(halves);
        return vsliq_n_u64(v, vshrq_n_u64(v, 32), size);
    }

    /// Both words of 64 bits, of which each has `size` whole bytes.
    template <unsigned size>
    static uint8x16_t close(uint64x2_t v) {
        alignas(16) static constexpr auto places = [] {
            std::array<std::uint8_t, 16> all{};
            for (unsigned i = 0; i < 16; ++i)
                all[i] = std::uint8_t(i < size ? i : i < 2 * size ? 8 + i - size : 0x80);
            return all;
        }();
        return vqtbl1q_u8(vreinterpretq_u8_u64(v), vld1q_u8(places.data()));
    }

    static void group(const std::byte* in, std::byte* out) {
        if constexpr (width <= 8) {
            const uint8x16_t bytes =
                vuzp1q_u8(vreinterpretq_u8_u16(words(in, 0)), vreinterpretq_u8_u16(words(in, 2)));
            if constexpr (width == 8)
                store(out, bytes);
            else
                store(out, close<width>(join<4 * width>(join<2 * width>(join<width>(bytes)))));
        } else if constexpr (width == 16) {
            store(out, vreinterpretq_u8_u16(words(in, 0)));
        } else if constexpr (width < 16) {
            const uint64x2_t fours = join<2 * width>(join<width>(words(in, 0)));
            if constexpr (width % 2 == 0) {
                store(out, close<width / 2>(fours));
            } else {
                // The upper word begins within a byte of the lower one: it is shifted as one of 128 bits.
                constexpr std::int64_t shift = 4 * width;
                const uint64x2_t upper = vshlq_u64(vdupq_laneq_u64(fours, 1),
                                                   vcombine_s64(vdup_n_s64(shift), vdup_n_s64(shift - 64)));
                const uint64x2_t low =
                    vcombine_u64(vdup_n_u64((std::uint64_t{1} << shift) - 1), vdup_n_u64(0));
                store(out, vreinterpretq_u8_u64(vbslq_u64(low, fours, upper)));
            }
        } else {
            group_wide(in, out);
        }
    }

    /// For four values from the nth of eight on: of each byte of theirs, where the first and the second value
    /// that it has bits of are, and which bits are the first's. Where it has bits of the value before, these
    /// are in the last of the four before.
    struct Choice {
        std::array<std::uint8_t, 16> first{}, second{}, of_first{}, before{};
    };
    template <unsigned n>
    alignas(16) static constexpr Choice choice = [] {
        Choice c;
        for (unsigned i = 0; i < 16; ++i) {
            const unsigned byte = n * width / 8 + i, first = 8 * byte / width,
                           second = (8 * byte + 7) / width;
            const auto place = [&](unsigned value, unsigned of) {
                const bool there = value >= of && value < of + 4;
                return std::uint8_t(there ? 4 * (value - of) + (byte - value * width / 8) % 4 : 0x80);
            };
            c.first[i] = place(first, n);
            c.second[i] = place(second, n);
            c.before[i] = n > 0 && first < n ? place(first, n - 4) : std::uint8_t{0x80};
            for (unsigned bit = 0; bit < 8; ++bit)
                if ((8 * byte + bit) / width == first) c.of_first[i] |= std::uint8_t(1u << bit);
        }
        return c;
    }();
    template <unsigned n>
    static uint8x16_t chosen(uint8x16_t v, uint8x16_t before) {
        const Choice& c = choice<n>;
        const uint8x16_t first_places = vld1q_u8(c.first.data());
        uint8x16_t first;
        if constexpr (n * width % 8 == 0)
            first = vqtbl1q_u8(v, first_places);
        else
            first = vqtbx1q_u8(vqtbl1q_u8(before, vld1q_u8(c.before.data())), v, first_places);
        if constexpr (width % 8 == 0) return first;
        return vbslq_u8(vld1q_u8(c.of_first.data()), first, vqtbl1q_u8(v, vld1q_u8(c.second.data())));
    }

    /// Four values from the nth of eight on, each turned to where it begins in its first byte.
    template <unsigned n>
    static uint8x16_t turned(const std::byte* in) {
        constexpr unsigned most_shift = 8 - std::gcd(width, 8u);
        alignas(16) static constexpr std::int32_t shifts[]{n * width % 8, (n + 1) * width % 8,
                                                           (n + 2) * width % 8, (n + 3) * width % 8};
        alignas(16) static constexpr std::int32_t back[]{shifts[0] - 32, shifts[1] - 32, shifts[2] - 32,
                                                         shifts[3] - 32};
        const uint32x4_t v = load(in, n / 4);
        if constexpr (most_shift == 0) return vreinterpretq_u8_u32(v);
        uint32x4_t result = vshlq_u32(v, vld1q_s32(shifts));
        if constexpr (width + most_shift > 32) result = vorrq_u32(result, vshlq_u32(v, vld1q_s32(back)));
        return vreinterpretq_u8_u32(result);
    }

    static void group_wide(const std::byte* in, std::byte* out) {
        const uint8x16_t low = turned<0>(in), high = turned<4>(in);
        store(out, chosen<0>(low, low));
        store(out + 4 * width / 8, chosen<4>(high, low));
    }

    static void run(const std::byte* in, std::byte* out) {
        each<values / in_group>([&](auto i) { group(in + value_size * in_group * i, out + group_step * i); });
    }
};

} // namespace packing
} // namespace
