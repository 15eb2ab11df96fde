#pragma once
// SM4 of GB/T 32907 by SM4E, four rounds of a block, and SM4EKEY, the keys of four rounds. Both take the
// words of a block as numbers: a counter is made as they want it, by one addition. What comes out has its
// words in reverse as well: one TBL turns all 16 bytes round.
#include "kernels/each.hpp"
#include "parameters.hpp"
#include <arm_neon.h>
#include <cstddef>

namespace {

class Sm4 {
public:
    static constexpr std::size_t at_once = 16, least = 1; ///< blocks

    /// Section 7.3.
    explicit Sm4(const std::byte* key) {
        uint32x4_t k =
            veorq_u32(words(vld1q_u8(reinterpret_cast<const std::uint8_t*>(key))), vld1q_u32(sm4_family));
        each<8>([&](auto i) __attribute__((always_inline)) {
            keys_[i] = k = vsm4ekeyq_u32(k, vld1q_u32(&sm4_constants[4 * i]));
        });
    }

    /// Sections 6 and 7.1.
    template <std::size_t n>
    [[gnu::always_inline]] void encrypt(uint8x16_t (&x)[n]) const {
        uint32x4_t state[n];
        each<n>([&](auto i) __attribute__((always_inline)) { state[i] = words(x[i]); });
        rounds(keys_, state);
        each<n>([&](auto i) __attribute__((always_inline)) { x[i] = reversed(state[i]); });
    }

    class Stream;
    template <class>
    using Keystream = Stream; ///< for kernels/crypto/gcm/neon_mode.hpp

    /// Of all 32 rounds.
    const uint32x4_t* keys() const { return keys_; }

private:
    static uint32x4_t words(uint8x16_t block) { return vreinterpretq_u32_u8(vrev32q_u8(block)); }
    [[gnu::always_inline]] static uint8x16_t reversed(uint32x4_t state) {
        constexpr std::uint8_t reverse[]{15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0};
        return vqtbl1q_u8(vreinterpretq_u8_u32(state), vld1q_u8(reverse));
    }
    template <std::size_t n>
    [[gnu::always_inline]] static void rounds(const uint32x4_t (&keys)[8], uint32x4_t (&state)[n]) {
        each<8>([&](auto r) __attribute__((always_inline)) {
            each<n>([&](auto i) __attribute__((always_inline)) { state[i] = vsm4eq_u32(state[i], keys[r]); });
        });
    }

    uint32x4_t keys_[8];
};

/// Encrypted counters, one after the other; of a counter only the last word moves on.
class Sm4::Stream {
public:
    [[gnu::always_inline]] Stream(const Sm4& sm4, uint8x16_t counter, std::uint32_t = 0)
        : counter_(words(counter)) {
        each<8>([&](auto i) __attribute__((always_inline)) { keys_[i] = sm4.keys_[i]; });
    }

    template <std::size_t n>
    [[gnu::always_inline]] void next(uint8x16_t (&key)[n]) {
        constexpr std::uint32_t one[]{0, 0, 0, 1};
        uint32x4_t state[n];
        each<n>([&](auto i) __attribute__((always_inline)) {
            state[i] = counter_;
            uint32x4_t following = vaddq_u32(counter_, vld1q_u32(one));
#ifdef __aarch64__ // one after the other: else compilers keep a constant for each
            asm("" : "+w"(following));
#endif
            counter_ = following;
        });
        rounds(keys_, state);
        each<n>([&](auto i) __attribute__((always_inline)) { key[i] = reversed(state[i]); });
    }

    /// Adds the blocks from `counter` on to a text.
    template <std::size_t n>
    [[gnu::always_inline]] void mix(std::uint32_t counter, uint8x16_t (&text)[n]) {
        counter_ = vsetq_lane_u32(counter, counter_, 3);
        uint8x16_t key[n];
        next(key);
        each<n>([&](auto i) __attribute__((always_inline)) { text[i] = veorq_u8(text[i], key[i]); });
    }

private:
    uint32x4_t keys_[8];
    uint32x4_t counter_;
};

} // namespace
