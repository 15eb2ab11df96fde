#pragma once
// NEON: LD4 and ST4 transpose 4 bytes on the way; UZP and ZIP do the rest.
#include "blocks.hpp"
#include <arm_neon.h>

namespace {

struct NeonVectors : Tiles<false, 4096, 16384> {
    using Vector = uint8x16_t;
    static constexpr std::size_t width = 16;

    static const std::uint8_t* bytes(const std::byte* p) noexcept {
        return reinterpret_cast<const std::uint8_t*>(p);
    }
    static std::uint8_t* bytes(std::byte* p) noexcept { return reinterpret_cast<std::uint8_t*>(p); }
    static Vector load(const std::byte* p) noexcept { return vld1q_u8(bytes(p)); }
    static void store(std::byte* p, Vector x) noexcept { vst1q_u8(bytes(p), x); }

    template <std::size_t size>
    [[gnu::always_inline]] static void planes(const std::byte* p, Vector (&x)[size]) noexcept {
        if constexpr (size == 2) {
            const uint8x16x2_t y = vld2q_u8(bytes(p));
            x[0] = y.val[0], x[1] = y.val[1];
        } else if constexpr (size == 4) {
            const uint8x16x4_t y = vld4q_u8(bytes(p));
            each<4>([&](auto j) { x[j] = y.val[j]; });
        } else if constexpr (size == 8) {
            const uint8x16x4_t y = vld4q_u8(bytes(p)), z = vld4q_u8(bytes(p + 64));
            each<4>([&](auto j) {
                x[j] = vuzp1q_u8(y.val[j], z.val[j]);
                x[j + 4] = vuzp2q_u8(y.val[j], z.val[j]);
            });
        } else {
            uint8x16x4_t y[4];
            each<4>([&](auto i) { y[i] = vld4q_u8(bytes(p + 64 * i)); });
            each<4>([&](auto j) {
                const Vector even0 = vuzp1q_u8(y[0].val[j], y[1].val[j]),
                             even1 = vuzp1q_u8(y[2].val[j], y[3].val[j]),
                             odd0 = vuzp2q_u8(y[0].val[j], y[1].val[j]),
                             odd1 = vuzp2q_u8(y[2].val[j], y[3].val[j]);
                x[j] = vuzp1q_u8(even0, even1), x[j + 4] = vuzp1q_u8(odd0, odd1);
                x[j + 8] = vuzp2q_u8(even0, even1), x[j + 12] = vuzp2q_u8(odd0, odd1);
            });
        }
    }

    template <std::size_t size>
    [[gnu::always_inline]] static void elements(Vector (&x)[size], std::byte* p) noexcept {
        if constexpr (size == 2) {
            const uint8x16x2_t y{{x[0], x[1]}};
            vst2q_u8(bytes(p), y);
        } else if constexpr (size == 4) {
            const uint8x16x4_t y{{x[0], x[1], x[2], x[3]}};
            vst4q_u8(bytes(p), y);
        } else if constexpr (size == 8) {
            uint8x16x4_t y, z;
            each<4>([&](auto j) {
                y.val[j] = vzip1q_u8(x[j], x[j + 4]);
                z.val[j] = vzip2q_u8(x[j], x[j + 4]);
            });
            vst4q_u8(bytes(p), y);
            vst4q_u8(bytes(p + 64), z);
        } else {
            uint8x16x4_t y[4];
            each<4>([&](auto j) {
                const Vector even0 = vzip1q_u8(x[j], x[j + 8]), even1 = vzip2q_u8(x[j], x[j + 8]),
                             odd0 = vzip1q_u8(x[j + 4], x[j + 12]), odd1 = vzip2q_u8(x[j + 4], x[j + 12]);
                y[0].val[j] = vzip1q_u8(even0, odd0), y[1].val[j] = vzip2q_u8(even0, odd0);
                y[2].val[j] = vzip1q_u8(even1, odd1), y[3].val[j] = vzip2q_u8(even1, odd1);
            });
            each<4>([&](auto i) { vst4q_u8(bytes(p + 64 * i), y[i]); });
        }
    }

    /// a keeps the low half of each 2 * distance bits and gets the low half of b above it; b gets the high
    /// ones.
    template <int distance>
    [[gnu::always_inline]] static void exchange(Vector& a, Vector& b) noexcept {
        const Vector keep = vdupq_n_u8(distance == 4 ? 0x0f : distance == 2 ? 0x33 : 0x55);
        const Vector high = vshrq_n_u8(a, distance);
        if constexpr (distance == 4)
            a = vsliq_n_u8(a, b, 4);
        else
            a = vbslq_u8(keep, a, vshlq_n_u8(b, distance));
        b = vbslq_u8(keep, high, b);
    }
    [[gnu::always_inline]] static void exchange_bits(Vector (&x)[8]) noexcept {
        exchange<4>(x[0], x[4]), exchange<4>(x[1], x[5]), exchange<4>(x[2], x[6]), exchange<4>(x[3], x[7]);
        exchange<2>(x[0], x[2]), exchange<2>(x[1], x[3]), exchange<2>(x[4], x[6]), exchange<2>(x[5], x[7]);
        exchange<1>(x[0], x[1]), exchange<1>(x[2], x[3]), exchange<1>(x[4], x[5]), exchange<1>(x[6], x[7]);
    }
};

/// Two vectors or four to each plane: so that STP and LDP do two at once.
using Neon = InRegisters<NeonVectors>;
using NeonAtOnce = InRegisters<NeonVectors, 4>;

} // namespace
