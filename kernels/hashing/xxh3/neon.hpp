#pragma once
// The eight sums of long inputs in NEON's vectors. Two vectors under their key are unzipped to low and high
// halves of four words, which UMLAL and UMLAL2 multiply and add.
#include "long.hpp"
#include <arm_neon.h>

namespace xxh3 {
namespace {

struct Neon {
    using Vector = uint64x2_t;
    static constexpr std::size_t width = 16, vectors = stripe / width;

    static Vector load(const void* p) {
        return vreinterpretq_u64_u8(vld1q_u8(static_cast<const std::uint8_t*>(p)));
    }

    struct Sums {
        Vector products[vectors], data[vectors];

        explicit Sums(const Word* words) {
            each<vectors>([&](auto i) {
                products[i] = load(words + 2 * i);
                data[i] = vdupq_n_u64(0);
            });
        }
        /// The sums under a key.
        void store(Word* words, const std::byte* key) const {
            each<vectors>(
                [&](auto i) { vst1q_u64(words + 2 * i, veorq_u64(products[i], load(key + i * width))); });
        }
    };

    struct Halves {
        uint32x4_t low, high;
    };
    static Halves halves(Vector a, Vector b) {
        const uint32x4_t x = vreinterpretq_u32_u64(a), y = vreinterpretq_u32_u64(b);
        return {vuzp1q_u32(x, y), vuzp2q_u32(x, y)};
    }

    /// A stripe.
    static void add(Sums& sums, const std::byte* p, const std::byte* key) {
        each<vectors / 2>([&](auto pair) {
            constexpr std::size_t i = 2 * pair;
            const Vector a = load(p + i * width), b = load(p + (i + 1) * width);
            const auto [low, high] =
                halves(veorq_u64(a, load(key + i * width)), veorq_u64(b, load(key + (i + 1) * width)));
            sums.data[i] = vaddq_u64(sums.data[i], a);
            sums.data[i + 1] = vaddq_u64(sums.data[i + 1], b);
            sums.products[i] = vmlal_u32(sums.products[i], vget_low_u32(low), vget_low_u32(high));
            sums.products[i + 1] = vmlal_high_u32(sums.products[i + 1], low, high);
        });
    }
    /// The stripes with even numbers, then the others: either way eleven vectors hold all keys.
    static void add_block(Sums& sums, const std::byte* p, const std::byte* secret) {
        each<2>([&](auto odd) {
            const std::byte* key = secret + 8 * odd;
            asm("" : "+r"(key)); // or the keys of both ways would be kept, on the stack
            each<stripes / 2>([&](auto i) { add(sums, p + (2 * i + odd) * stripe, key + 16 * i); });
        });
    }

    /// Data's sums go to their neighbours' products.
    static void join(Sums& sums) {
        each<vectors>([&](auto i) {
            sums.products[i] = vaddq_u64(sums.products[i], vextq_u64(sums.data[i], sums.data[i], 1));
            sums.data[i] = vdupq_n_u64(0);
        });
    }
    static void scramble(Sums& sums, const std::byte* key) {
        join(sums);
        const uint32x4_t prime_above = vreinterpretq_u32_u64(vdupq_n_u64(prime32_1 << 32));
        const uint32x4_t prime = vdupq_n_u32(std::uint32_t(prime32_1));
        each<vectors / 2>([&](auto pair) {
            const auto mixed = [&](std::size_t i) {
                const Vector sum = sums.products[i];
                return veorq_u64(veorq_u64(sum, load(key + i * width)), vshrq_n_u64(sum, 47));
            };
            constexpr std::size_t i = 2 * pair;
            const Vector a = mixed(i), b = mixed(i + 1);
            const uint32x4_t low = vuzp1q_u32(vreinterpretq_u32_u64(a), vreinterpretq_u32_u64(b));
            const auto above = [&](Vector x) {
                return vreinterpretq_u64_u32(vmulq_u32(vreinterpretq_u32_u64(x), prime_above));
            };
            sums.products[i] = vmlal_u32(above(a), vget_low_u32(low), vget_low_u32(prime));
            sums.products[i + 1] = vmlal_high_u32(above(b), low, prime);
        });
    }

    static Sums sums(const std::byte* p, const std::byte* end, const std::byte* secret) {
        return sums_of<Neon>(p, end, secret);
    }
};

} // namespace
} // namespace xxh3
