#pragma once
// Four messages, each in a lane of a NEON vector, for processors without the hash's own instructions. A
// rotation is SHL and SRI, by 8 bits TBL. S. Gueron and V. Krasnov, "Simultaneous hashing of multiple
// messages", Journal of Information Security 3 (2012).
#include "kernels/crypto/transpose_neon.hpp"
#include "kernels/each.hpp"
#include "kernels/main_loop.hpp"
#include <arm_neon.h>
#include <array>
#include <cstddef>
#include <cstdint>

namespace {

struct NeonWords {
    using Word = std::uint32_t;
    using Vector = uint32x4_t;
    using Constant = std::array<Word, 4>; ///< one load; a word would take an addition and LD1R

    /// What is done in some turns of a loop, with a block of each message.
    static constexpr kernels::Work work(std::size_t block, std::size_t turns) {
        return {.bytes = 4 * block, .turns = turns};
    }

    static constexpr Constant constant(Word word) { return {word, word, word, word}; }
    static Vector every(const Constant& words) { return vld1q_u32(words.data()); }

    static Vector add(Vector a, Vector b) { return vaddq_u32(a, b); }
    static Vector sum(Vector a, Vector b) { return veorq_u32(a, b); }
    static Vector sum(Vector a, Vector b, Vector c) { return sum(sum(a, b), c); }
    static Vector choose(Vector which, Vector a, Vector b) { return vbslq_u32(which, a, b); }
    static Vector majority(Vector a, Vector b, Vector c) { return vbslq_u32(sum(a, b), c, b); }
    template <int n>
    static Vector shifted(Vector v) {
        return vshrq_n_u32(v, n);
    }
    template <int n>
    static Vector turned(Vector v) {
        if constexpr (n == 24) {
            constexpr std::uint8_t bytes[]{3, 0, 1, 2, 7, 4, 5, 6, 11, 8, 9, 10, 15, 12, 13, 14};
            return vreinterpretq_u32_u8(vqtbl1q_u8(vreinterpretq_u8_u32(v), vld1q_u8(bytes)));
        } else {
            return vsriq_n_u32(vshlq_n_u32(v, 32 - n), v, n);
        }
    }
    template <int n>
    static Vector turned(Vector a, Vector b) {
        return turned<n>(sum(a, b));
    }
};

template <class Rounds>
struct NeonLanes {
    using Definition = typename Rounds::Definition;
    static constexpr std::size_t count = 4, block_size = Definition::block_size,
                                 digest_size = Definition::digest_size;

    /// Word i of all messages in vector i.
    struct State {
        uint32x4_t words[8];
        State() {
            each<8>([&](auto i) { words[i] = vdupq_n_u32(Definition::start[i]); });
        }
    };

    [[gnu::always_inline]] static void compress(State& state, const std::byte* const* blocks) noexcept {
        uint32x4_t w[16], s[8];
        each<4>([&](auto m) {
            const uint8x16x4_t bytes = vld1q_u8_x4(reinterpret_cast<const std::uint8_t*>(blocks[m]));
            each<4>([&](auto i) { w[4 * i + m] = vreinterpretq_u32_u8(vrev32q_u8(bytes.val[i])); });
        });
        each<4>([&](auto i) { transpose(w + 4 * i); });
        each<8>([&](auto i) { s[i] = state.words[i]; });
        Rounds::run(s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7], w[0], w[1], w[2], w[3], w[4], w[5], w[6],
                    w[7], w[8], w[9], w[10], w[11], w[12], w[13], w[14], w[15]);
        each<8>([&](auto i) { state.words[i] = Rounds::join(state.words[i], s[i]); });
    }

    /// The digest of message `lane`.
    template <std::size_t lane>
    static void store(const State& state, std::byte* out) noexcept {
        each<8>([&](auto i) {
            vst1q_lane_u32(reinterpret_cast<std::uint32_t*>(out) + i,
                           vreinterpretq_u32_u8(vrev32q_u8(vreinterpretq_u8_u32(state.words[i]))), lane);
        });
    }
};

} // namespace
