#pragma once
// The eight sums of long inputs in NEON's vectors. Two vectors under their key are unzipped to low and high
// halves of four words, which UMLAL and UMLAL2 multiply and add.
#include "long.hpp"
#include <arm_neon.h>

namespace {
namespace xxh3 {

struct Neon {
    using Vector = uint64x2_t;
    static constexpr std::size_t width = 16, vectors = stripe / width;

    static Vector load(const void* p) {
        return vreinterpretq_u64_u8(vld1q_u8(static_cast<const std::uint8_t*>(p)));
    }

    struct Halves {
        uint32x4_t low, high;
    };
    static Halves halves(Vector a, Vector b) {
        const uint32x4_t x = vreinterpretq_u32_u64(a), y = vreinterpretq_u32_u64(b);
        return {vuzp1q_u32(x, y), vuzp2q_u32(x, y)};
    }

    struct Sums {
        Vector products[vectors], data[vectors];

        void start(const Word* words) {
            each<vectors>([&](auto i) { products[i] = load(words + 2 * i); });
        }
        /// A stripe, the first one or one more.
        template <bool first>
        void add(const std::byte* p, const Word* words) {
            Vector key[vectors];
            each<vectors>([&](auto i) { key[i] = load(words + 2 * i); });
            add<first>(p, key);
        }
        template <bool first>
        void add(const std::byte* p, const Vector* key) {
            each<vectors / 2>([&](auto pair) {
                constexpr std::size_t i = 2 * pair;
                const Vector a = load(p + i * width), b = load(p + (i + 1) * width);
                const auto [low, high] = halves(veorq_u64(a, key[i]), veorq_u64(b, key[i + 1]));
                if constexpr (first) {
                    data[i] = a;
                    data[i + 1] = b;
                    products[i] = vmull_u32(vget_low_u32(low), vget_low_u32(high));
                    products[i + 1] = vmull_high_u32(low, high);
                } else {
                    data[i] = vaddq_u64(data[i], a);
                    data[i + 1] = vaddq_u64(data[i + 1], b);
                    products[i] = vmlal_u32(products[i], vget_low_u32(low), vget_low_u32(high));
                    products[i + 1] = vmlal_high_u32(products[i + 1], low, high);
                }
            });
        }
        /// The sums of more stripes; those of their data go to the neighbours.
        void join(const Sums& more) {
            each<vectors>([&](auto i) {
                products[i] = vaddq_u64(vaddq_u64(products[i], more.products[i]),
                                        vextq_u64(more.data[i], more.data[i], 1));
            });
        }
        /// A product of 64 by 32 bits: the high half's by one multiplication of halves, the low half's is
        /// added.
        void scramble(const Word* key) {
            const uint32x4_t prime_above = vreinterpretq_u32_u64(vdupq_n_u64(prime32_1 << 32)),
                             prime = vdupq_n_u32(std::uint32_t(prime32_1));
            each<vectors>([&](auto i) {
                products[i] =
                    veorq_u64(veorq_u64(products[i], load(key + 2 * i)), vshrq_n_u64(products[i], 47));
            });
            const auto above = [&](Vector x) {
                return vreinterpretq_u64_u32(vmulq_u32(vreinterpretq_u32_u64(x), prime_above));
            };
            each<vectors / 2>([&](auto pair) {
                Vector &a = products[2 * pair], &b = products[2 * pair + 1];
                const uint32x4_t low = vuzp1q_u32(vreinterpretq_u32_u64(a), vreinterpretq_u32_u64(b));
                a = vmlal_u32(above(a), vget_low_u32(low), vget_low_u32(prime));
                b = vmlal_high_u32(above(b), low, prime);
            });
        }
        /// The sums under a key.
        void store(Word* words, const Word* key) const {
            each<vectors>(
                [&](auto i) { vst1q_u64(words + 2 * i, veorq_u64(products[i], load(key + 2 * i))); });
        }
    };

    /// The stripes with even numbers, then the others: either way eleven vectors hold all keys.
    static void add_block(Sums& sums, const std::byte* p, const Keys& keys) {
        each<2>([&](auto odd) {
            const Word* words = keys.secret + odd;
            asm("" : "+r"(words)); // or the keys of both ways would be kept, on the stack
            Vector key[stripes / 2 + vectors - 1];
            each<std::size(key)>([&](auto i) { key[i] = load(words + 2 * i); });
            each<stripes / 2>(
                [&](auto i) { sums.template add<odd == 0 && i == 0>(p + (2 * i + odd) * stripe, key + i); });
        });
    }

    template <bool blocks>
    static Sums sums(const std::byte* p, const std::byte* end, const Keys& keys) {
        return sums_of<Neon, blocks>(p, end, keys);
    }
};

} // namespace xxh3
} // namespace
