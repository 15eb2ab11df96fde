#pragma once
// GHASH of NIST SP 800-38D by PMULL. Bit 0 of a block is the coefficient of x^0: read as one big-endian
// number, a block is its polynomial with the bits reflected, and so is the product of two, one bit short. The
// powers of H are kept times x^-1, which makes up for that bit.
//
// Two blocks lie side by side, the low words of both in one vector and the high ones in another: then the
// sums of Karatsuba are one EOR. Products of as many blocks as there are powers are added, as three numbers
// of 128 bits with x^64 between them, and reduced once. Gueron and Kounavis, Efficient Implementation of the
// Galois Counter Mode Using a Carry-less Multiplier and a Fast Reduction Algorithm, 2010.
#include "kernels/each.hpp"
#include <arm_neon.h>
#include <cstddef>
#include <cstdint>

namespace {

[[gnu::always_inline]] inline uint8x16_t load_block(const std::byte* at) {
    return vld1q_u8(reinterpret_cast<const std::uint8_t*>(at));
}
[[gnu::always_inline]] inline void store_block(std::byte* at, uint8x16_t block) {
    vst1q_u8(reinterpret_cast<std::uint8_t*>(at), block);
}

/// A sum of three by EOR.
struct Eor {
    [[gnu::always_inline]] static uint64x2_t add(uint64x2_t a, uint64x2_t b, uint64x2_t c) {
        return veorq_u64(veorq_u64(a, b), c);
    }
};

[[gnu::always_inline]] inline uint64x2_t swap(uint64x2_t a) { return vextq_u64(a, a, 1); }
[[gnu::always_inline]] inline uint64x2_t times_low(uint64x2_t a, uint64x2_t b) {
    return vreinterpretq_u64_p128(vmull_p64(vgetq_lane_u64(a, 0), vgetq_lane_u64(b, 0)));
}
[[gnu::always_inline]] inline uint64x2_t times_high(uint64x2_t a, uint64x2_t b) {
    return vreinterpretq_u64_p128(vmull_high_p64(vreinterpretq_p64_u64(a), vreinterpretq_p64_u64(b)));
}

/// Reflected words of two blocks.
struct Pair {
    uint64x2_t low, high;
};

[[gnu::always_inline]] inline Pair pair(uint8x16_t first, uint8x16_t second) {
    constexpr std::uint8_t low[]{15, 14, 13, 12, 11, 10, 9, 8, 31, 30, 29, 28, 27, 26, 25, 24};
    constexpr std::uint8_t high[]{7, 6, 5, 4, 3, 2, 1, 0, 23, 22, 21, 20, 19, 18, 17, 16};
    const uint8x16x2_t both{{first, second}};
    return {vreinterpretq_u64_u8(vqtbl2q_u8(both, vld1q_u8(low))),
            vreinterpretq_u64_u8(vqtbl2q_u8(both, vld1q_u8(high)))};
}

/// The powers of H times x^-1, from the highest down to H, and H^0 of which only its place is used.
template <std::size_t highest>
struct Powers {
    std::uint64_t low[highest + 1], high[highest + 1], sum[highest + 1];
};

/// Products, added up.
template <class Cpu>
struct Products {
    uint64x2_t low{}, middle{}, high{};

    /// Two blocks times H^power and H^(power - 1).
    template <std::size_t highest>
    [[gnu::always_inline]] void add(Pair x, const Powers<highest>& powers, std::size_t power) {
        const std::size_t at = highest - power;
        const uint64x2_t by_low = vld1q_u64(powers.low + at), by_high = vld1q_u64(powers.high + at),
                         by_sum = vld1q_u64(powers.sum + at), sum = veorq_u64(x.low, x.high);
        low = Cpu::add(low, times_low(x.low, by_low), times_high(x.low, by_low));
        high = Cpu::add(high, times_low(x.high, by_high), times_high(x.high, by_high));
        middle = Cpu::add(middle, times_low(sum, by_sum), times_high(sum, by_sum));
    }

    /// The first of two blocks alone.
    template <std::size_t highest>
    [[gnu::always_inline]] void add_first(Pair x, const Powers<highest>& powers, std::size_t power) {
        const std::size_t at = highest - power;
        low = veorq_u64(low, times_low(x.low, vdupq_n_u64(powers.low[at])));
        high = veorq_u64(high, times_low(x.high, vdupq_n_u64(powers.high[at])));
        middle = veorq_u64(middle, times_low(veorq_u64(x.low, x.high), vdupq_n_u64(powers.sum[at])));
    }

    /// n blocks, the first of them times H^power.
    template <std::size_t n, std::size_t highest>
    [[gnu::always_inline]] void add(const uint8x16_t (&x)[n], const Powers<highest>& powers,
                                    std::size_t power) {
        each<n / 2>([&](auto i) { add(pair(x[2 * i], x[2 * i + 1]), powers, power - 2 * i); });
        if constexpr (n % 2) add_first(pair(x[n - 1], x[n - 1]), powers, power - n + 1);
    }

    /// Modulo x^128 + x^7 + x^2 + x + 1, as a block. A word at a time from the end: times the polynomial's
    /// reflected words, 1 and the constant, it becomes zero and goes into the two before it.
    [[gnu::always_inline]] uint8x16_t reduced() const {
        const uint64x2_t polynomial = vdupq_n_u64(std::uint64_t{0xc2} << 56);
        uint64x2_t rest = Cpu::add(middle, low, high);
        rest = Cpu::add(rest, swap(low), times_low(low, polynomial));
        rest = Cpu::add(high, swap(rest), times_low(rest, polynomial));
        return vrev64q_u8(vreinterpretq_u8_u64(swap(rest)));
    }
};

/// From H, a block.
template <std::size_t highest>
inline void set(Powers<highest>& powers, uint8x16_t h) {
    const Pair words = pair(h, h);
    std::uint64_t low = vgetq_lane_u64(words.low, 0), high = vgetq_lane_u64(words.high, 0);
    for (std::size_t power = 1;; ++power) {
        const std::size_t at = highest - power;
        // Times x^-1, which the polynomial makes x^127 + x^6 + x + 1.
        const std::uint64_t carry = -(high >> 63);
        powers.high[at] = (high << 1 | low >> 63) ^ (carry & std::uint64_t{0xc2} << 56);
        powers.low[at] = low << 1 ^ (carry & 1);
        powers.sum[at] = powers.low[at] ^ powers.high[at];
        if (power == highest) break;
        Products<Eor> product;
        product.add_first(words, powers, power);
        const uint8x16_t next = product.reduced();
        low = vgetq_lane_u64(pair(next, next).low, 0), high = vgetq_lane_u64(pair(next, next).high, 0);
    }
}

} // namespace
