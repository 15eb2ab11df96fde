#pragma once
// SM4 of GB/T 32907 by AESE, which takes the S-boxes of 16 bytes and moves rows of them (aes_field.hpp says
// how AES's S-box serves SM4), and TBL, which looks 16 nibbles up at once. Vector i holds word i of four
// blocks, as it stands in memory. Rows are moved back by shuffles that are needed anyway, and AESE adds the
// round key. Nothing here depends on secrets.
#include "aes_field.hpp"
#include "kernels/crypto/transpose_neon.hpp"
#include "kernels/each.hpp"
#include "kernels/main_loop.hpp"
#include "parameters.hpp"
#include <arm_neon.h>
#include <cstddef>
#include <cstring>

namespace {

/// An affine function of bytes by their nibbles.
class Nibbles {
public:
    constexpr explicit Nibbles(const sm4::Map& f) : low_(), high_() {
        for (unsigned i = 0; i < 16; ++i) {
            low_[i] = f[i];
            high_[i] = f[i << 4] ^ f[0];
        }
    }
    [[gnu::always_inline]] uint8x16_t operator()(uint8x16_t low, uint8x16_t high) const {
        return veorq_u8(vqtbl1q_u8(vld1q_u8(low_), low), vqtbl1q_u8(vld1q_u8(high_), high));
    }
    [[gnu::always_inline]] uint8x16_t operator()(uint8x16_t x) const {
        return (*this)(vandq_u8(x, vdupq_n_u8(15)), vshrq_n_u8(x, 4));
    }

private:
    std::uint8_t low_[16], high_[16];
};

/// Byte i comes from byte from(i).
class Shuffle {
public:
    template <class From>
    constexpr explicit Shuffle(From from) : from_() {
        for (unsigned i = 0; i < 16; ++i) from_[i] = std::uint8_t(from(i));
    }
    [[gnu::always_inline]] uint8x16_t operator()(uint8x16_t x) const {
        return vqtbl1q_u8(x, vld1q_u8(from_));
    }

private:
    std::uint8_t from_[16];
};

constexpr Nibbles key_in{sm4::key_in}, text_in{sm4::text_in}, text_out{sm4::text_out},
    s_box_after{sm4::s_box_after(s_box)}, p{sm4::p_after(s_box)}, q{sm4::q_after(s_box)};

constexpr unsigned moved(unsigned i) { return (i + 4 * (i % 4)) % 16; } // by ShiftRows
constexpr unsigned back(unsigned i) { return (i + 12 * (i % 4)) % 16; }
constexpr unsigned turned(unsigned i, unsigned bytes) { return i / 4 * 4 + (i + bytes) % 4; }

constexpr Shuffle turn_2_moved{[](unsigned i) { return back(turned(moved(i), 2)); }}, // rows stay moved
    move_back{back}, move_back_turn_3{[](unsigned i) { return back(turned(i, 3)); }};

class Sm4ByAes {
public:
    static constexpr std::size_t at_once = 16, least = 4; ///< blocks

    /// Section 7.3. Of a word in all columns AESE moves no byte to where another was.
    explicit Sm4ByAes(const std::byte* key) {
        std::uint32_t k[4 + rounds];
        for (std::size_t i = 0; i < 4; ++i) k[i] = load_big<std::uint32_t>(key + 4 * i) ^ sm4_family[i];
        for (std::size_t i = 0; i < rounds; ++i) {
            const uint8x16_t in = same(k[i + 1] ^ k[i + 2] ^ k[i + 3] ^ sm4_constants[i]);
            const std::uint32_t t = word(s_box_after(vaeseq_u8(key_in(in), vdupq_n_u8(0))));
            k[i + 4] = k[i] ^ t ^ std::rotl(t, 13) ^ std::rotl(t, 23);
            keys_[i] = word(key_in(same(big_endian(k[i + 4]))));
        }
    }

    /// Sections 6 and 7.1.
    template <std::size_t n>
    [[gnu::always_inline]] void encrypt(uint8x16_t (&x)[n]) const {
        constexpr std::size_t sets = (n + 3) / 4;
        Set set[sets];
        each<sets>([&](auto s) __attribute__((always_inline)) {
            uint32x4_t rows[4];
            each<4>([&](auto i) __attribute__((always_inline)) {
                rows[i] =
                    vreinterpretq_u32_u8(4 * s + i < n ? x[4 * s + i < n ? 4 * s + i : 0] : vdupq_n_u8(0));
            });
            transpose(rows);
            each<4>([&](auto i) __attribute__((always_inline)) {
                set[s].word[i] = text_in(vreinterpretq_u8_u32(rows[i]));
            });
        });
        encrypt_sets(keys_, set, x);
    }

    class Stream;
    template <class>
    using Keystream = Stream; ///< for kernels/crypto/gcm/neon_mode.hpp

private:
    static constexpr std::size_t rounds = 32;

    /// Four blocks by their words.
    struct Set {
        uint8x16_t word[4];
    };

    static uint8x16_t same(std::uint32_t word) { return vreinterpretq_u8_u32(vdupq_n_u32(word)); }
    static std::uint32_t word(uint8x16_t same) { return vgetq_lane_u32(vreinterpretq_u32_u8(same), 0); }

    /// A round that replaces word `first`.
    template <std::size_t first>
    [[gnu::always_inline]] static void round(Set& x, uint8x16_t key) {
        const auto word = [&](std::size_t i) __attribute__((always_inline))->uint8x16_t& {
            return x.word[(first + i) % 4];
        };
        // Two rounds share the sum in the middle.
        const uint8x16_t sum = first % 2 ? veorq_u8(veorq_u8(word(1), word(2)), word(3))
                                         : veorq_u8(word(1), veorq_u8(word(2), word(3)));
        const uint8x16_t boxed = vaeseq_u8(sum, key);
        const uint8x16_t low = vandq_u8(boxed, vdupq_n_u8(15)), high = vshrq_n_u8(boxed, 4);
        const uint8x16_t q_of = q(low, high), u = veorq_u8(p(low, high), turn_2_moved(q_of));
        word(0) = veorq_u8(veorq_u8(word(0), move_back(u)), move_back_turn_3(veorq_u8(u, q_of)));
    }

    /// The first n blocks of the sets, side by side: one hides the latency of another.
    template <std::size_t sets, std::size_t n>
    [[gnu::always_inline]] static void encrypt_sets(const std::uint32_t* key, Set (&x)[sets],
                                                    uint8x16_t (&out)[n]) {
#pragma GCC unroll 1
        for (std::size_t turn = 0; turn < rounds / 4; ++turn) {
            MAIN_LOOP("rounds", .bytes = 64 * sets, .turns = rounds / 4);
            each<4>([&](auto i) __attribute__((always_inline)) {
                const uint8x16_t round_key = vreinterpretq_u8_u32(vld1q_dup_u32(key++));
                asm("" : "+r"(key)); // one address after the other: LD1R moves on by itself
                each<sets>([&](auto s) __attribute__((always_inline)) { round<i>(x[s], round_key); });
            });
        }
        each<sets>([&](auto s) __attribute__((always_inline)) {
            uint32x4_t rows[4];
            each<4>([&](auto i) __attribute__((always_inline)) {
                rows[i] = vreinterpretq_u32_u8(text_out(x[s].word[3 - i]));
            });
            transpose(rows);
            each<4>([&](auto i) __attribute__((always_inline)) {
                if constexpr (4 * s + i < n) out[4 * s + i] = vreinterpretq_u8_u32(rows[i]);
            });
        });
    }

    std::uint32_t keys_[rounds]; ///< in AES's field, with what the S-box adds
};

/// Encrypted counters, one after the other; of a counter only the last word moves on.
class Sm4ByAes::Stream {
public:
    [[gnu::always_inline]] Stream(const Sm4ByAes& sm4, uint8x16_t counter) : keys_(sm4.keys_) {
        const uint32x4_t words = vreinterpretq_u32_u8(text_in(counter));
        prefix_[0] = vreinterpretq_u8_u32(vdupq_laneq_u32(words, 0));
        prefix_[1] = vreinterpretq_u8_u32(vdupq_laneq_u32(words, 1));
        prefix_[2] = vreinterpretq_u8_u32(vdupq_laneq_u32(words, 2));
        next_ = vgetq_lane_u32(vreinterpretq_u32_u8(vrev32q_u8(counter)), 3);
    }

    template <std::size_t n>
    [[gnu::always_inline]] void next(uint8x16_t (&key)[n]) {
        constexpr std::uint32_t rising[]{0, 1, 2, 3};
        constexpr std::size_t sets = (n + 3) / 4;
        Set x[sets];
        each<sets>([&](auto s) __attribute__((always_inline)) {
            const uint32x4_t last = vaddq_u32(vdupq_n_u32(next_ + 4 * std::uint32_t(s)), vld1q_u32(rising));
            x[s] = {{prefix_[0], prefix_[1], prefix_[2], text_in(vrev32q_u8(vreinterpretq_u8_u32(last)))}};
        });
        next_ += std::uint32_t(n);
        encrypt_sets(keys_, x, key);
    }

    /// Adds the blocks from `counter` on to a text.
    template <std::size_t n>
    [[gnu::always_inline]] void mix(std::uint32_t counter, uint8x16_t (&text)[n]) {
        next_ = counter;
        uint8x16_t key[n];
        next(key);
        each<n>([&](auto i) __attribute__((always_inline)) { text[i] = veorq_u8(text[i], key[i]); });
    }

private:
    const std::uint32_t* keys_;
    uint8x16_t prefix_[3];
    std::uint32_t next_;
};

} // namespace
