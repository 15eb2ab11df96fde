#pragma once
// GHASH of NIST SP 800-38D by PMULL. Bit 0 of a block is the coefficient of x^0: read as one big-endian
// number, a block is its polynomial with the bits reflected, and so is the product of two, one bit short. The
// powers of H are kept times x^-1, which makes up for that bit.
//
// Two blocks lie side by side, the low words of both in one vector and the high ones in another: then the
// sums of Karatsuba are one EOR. Products of as many blocks as there are powers are added, as three numbers
// of 128 bits with x^64 between them, and reduced once. Gueron and Kounavis, Efficient Implementation of the
// Galois Counter Mode Using a Carry-less Multiplier and a Fast Reduction Algorithm, 2010.
#include "kernels/hashing/crc/arm/unscheduled.hpp"

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
/// n blocks; four by one LD1.
template <std::size_t n>
[[gnu::always_inline]] inline void load_blocks(const void* from, uint8x16_t (&x)[n]) {
    auto p = static_cast<const std::uint8_t*>(from);
    each<n / 4>([&](auto i) {
        const uint8x16x4_t four = vld1q_u8_x4(p);
        each<4>([&](auto j) { x[4 * i + j] = four.val[j]; });
        p += 64;
        asm("" : "+r"(p)); // one address after the other: GCC takes the one that LD1 leaves
    });
    each<n % 4>([&](auto i) { x[n / 4 * 4 + i] = vld1q_u8(p + 16 * i); });
}

/// Hides from the compiler how v was made.
[[gnu::always_inline]] inline uint64x2_t opaque(uint64x2_t v) {
#ifdef __aarch64__ // and not a translation
    asm("" : "+w"(v));
#endif
    return v;
}

/// Two vectors by one LDP.
struct Two {
    uint64x2_t first, second;

    [[gnu::always_inline]] static Two load(const uint64x2_t (&from)[2]) {
        uint64x2_t a = from[0], b = from[1];
#ifdef __aarch64__ // opaque, or the two would part
        asm("" : "+w"(a), "+w"(b));
#endif
        return {a, b};
    }
};

/// A sum of three by EOR.
struct Eor {
    [[gnu::always_inline]] static uint64x2_t add(uint64x2_t a, uint64x2_t b, uint64x2_t c) {
        return opaque(veorq_u64(veorq_u64(a, b), c)); // or all would be kept, on the stack, to be added last
    }
};

[[gnu::always_inline]] inline uint64x2_t swap(uint64x2_t a) { return vextq_u64(a, a, 1); }
[[gnu::always_inline]] inline uint64x2_t times_low(uint64x2_t a, uint64x2_t b) {
    return vreinterpretq_u64_p128(vmull_p64(vgetq_lane_u64(a, 0), vgetq_lane_u64(b, 0)));
}
[[gnu::always_inline]] inline uint64x2_t times_high(uint64x2_t a, uint64x2_t b) {
    return vreinterpretq_u64_p128(vmull_high_p64(vreinterpretq_p64_u64(a), vreinterpretq_p64_u64(b)));
}

/// A block with its words reflected, the high one first; and back.
[[gnu::always_inline]] inline uint64x2_t reflected(uint8x16_t block) {
    return vreinterpretq_u64_u8(vrev64q_u8(block));
}
[[gnu::always_inline]] inline uint8x16_t reflected(uint64x2_t words) {
    return vrev64q_u8(vreinterpretq_u8_u64(words));
}

/// Reflected words of two blocks.
struct Pair {
    uint64x2_t low, high;

    [[gnu::always_inline]] Pair(uint64x2_t first, uint64x2_t second)
        : low(vtrn2q_u64(first, second)), high(vtrn1q_u64(first, second)) {}
};

/// The powers of H times x^-1, from the highest down to H; H^0 has only its place.
template <std::size_t highest>
struct Powers {
    std::uint64_t low[highest + 1], high[highest + 1], sum[highest + 1];
};

/// Those of the same powers that four blocks take which LD4 has loaded, the first one with the third.
template <std::size_t highest>
struct TurnPowers {
    struct Four {
        uint64x2_t low[2], high[2], sum[2];
    } fours[highest / 4];
};

/// Products, added up.
template <class Cpu>
struct Products {
    uint64x2_t low{}, middle{}, high{};

    [[gnu::always_inline]] void add(uint64x2_t x_low, uint64x2_t x_high, uint64x2_t by_low,
                                    uint64x2_t by_high, uint64x2_t by_sum) {
        const uint64x2_t sum = veorq_u64(x_low, x_high);
        low = Cpu::add(low, times_low(x_low, by_low), times_high(x_low, by_low));
        high = Cpu::add(high, times_low(x_high, by_high), times_high(x_high, by_high));
        middle = Cpu::add(middle, times_low(sum, by_sum), times_high(sum, by_sum));
    }

    /// n blocks by their reflected words, the first times H^power.
    template <std::size_t n, std::size_t highest>
    [[gnu::always_inline]] void add(const uint64x2_t (&x)[n], const Powers<highest>& powers,
                                    std::size_t power) {
        const std::size_t at = highest - power;
        each<n / 2>([&](auto i) {
            const Pair two(x[2 * i], x[2 * i + 1]);
            const auto key =
                [&](const std::uint64_t* words) { // opaque, or each half would be loaded by itself
                    return opaque(vld1q_u64(words + at + 2 * i));
                };
            add(two.low, two.high, key(powers.low), key(powers.high), key(powers.sum));
        });
        if constexpr (n % 2) {
            const uint64x2_t last = x[n - 1], other = swap(last);
            low = veorq_u64(low, times_low(other, vdupq_n_u64(powers.low[at + n - 1])));
            high = veorq_u64(high, times_low(last, vdupq_n_u64(powers.high[at + n - 1])));
            middle =
                veorq_u64(middle, times_low(veorq_u64(last, other), vdupq_n_u64(powers.sum[at + n - 1])));
        }
    }

    /// Eight blocks from memory, their hash so far added to the first.
    template <std::size_t highest>
    [[gnu::always_inline]] void add_eight(const std::byte* from, const TurnPowers<highest>& powers,
                                          std::size_t power, uint64x2_t hash, bool first) {
        auto p = reinterpret_cast<const std::uint64_t*>(from);
        auto fours = powers.fours + (highest - power) / 4;
        asm volatile("" : "+r"(fours)); // unknown in each turn, or the powers would be kept, on the stack
        each<2>([&](auto i) {
            uint64x2x4_t x = vld4q_u64(p);
            p += 8;
            asm("" : "+r"(p));
            each<4>([&](auto j) { x.val[j] = reflected(vreinterpretq_u8_u64(x.val[j])); });
            if (i == 0 && first) {
                x.val[0] = veorq_u64(x.val[0], vzip1q_u64(hash, vdupq_n_u64(0)));
                x.val[1] = veorq_u64(x.val[1], vzip2q_u64(hash, vdupq_n_u64(0)));
            }
            const Two by_low = Two::load(fours[i].low), by_high = Two::load(fours[i].high),
                      by_sum = Two::load(fours[i].sum);
            add(x.val[1], x.val[0], by_low.first, by_high.first, by_sum.first);
            add(x.val[3], x.val[2], by_low.second, by_high.second, by_sum.second);
        });
    }

    /// Modulo x^128 + x^7 + x^2 + x + 1, as reflected words. A word at a time from the end: times the
    /// polynomial's reflected words, 1 and the constant, it becomes zero and goes into the two before it.
    [[gnu::always_inline]] uint64x2_t reduced() const {
        const uint64x2_t polynomial = vdupq_n_u64(std::uint64_t{0xc2} << 56);
        uint64x2_t rest = Cpu::add(middle, low, high);
        rest = Cpu::add(rest, swap(low), times_low(low, polynomial));
        rest = Cpu::add(high, swap(rest), times_low(rest, polynomial));
        return swap(rest);
    }
};

/// From H, a block.
template <std::size_t highest>
inline void set(Powers<highest>& powers, uint8x16_t h) {
    uint64x2_t words[]{reflected(h)};
    for (std::size_t power = 1;; ++power) {
        const std::size_t at = highest - power;
        // Times x^-1, which the polynomial makes x^127 + x^6 + x + 1.
        const std::uint64_t high = vgetq_lane_u64(words[0], 0), low = vgetq_lane_u64(words[0], 1),
                            carry = -(high >> 63);
        powers.high[at] = (high << 1 | low >> 63) ^ (carry & std::uint64_t{0xc2} << 56);
        powers.low[at] = low << 1 ^ (carry & 1);
        powers.sum[at] = powers.low[at] ^ powers.high[at];
        if (power == highest) return;
        words[0] = reflected(h);
        Products<Eor> product;
        product.add(words, powers, power);
        words[0] = product.reduced();
    }
}
template <std::size_t highest, std::size_t all>
inline void set(TurnPowers<highest>& to, const Powers<all>& powers) {
    for (std::size_t at = 0; at < highest; at += 4)
        for (std::size_t j = 0; j < 2; ++j) {
            const auto first_and_third = [&](const std::uint64_t* words) {
                const std::uint64_t* from = words + all - highest + at + j;
                return vcombine_u64(vcreate_u64(from[0]), vcreate_u64(from[2]));
            };
            auto& four = to.fours[at / 4];
            four.low[j] = first_and_third(powers.low);
            four.high[j] = first_and_third(powers.high);
            four.sum[j] = first_and_third(powers.sum);
        }
}

} // namespace
