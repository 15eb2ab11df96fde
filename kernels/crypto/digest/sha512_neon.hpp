#pragma once
// SHA-512 by the instructions of Armv8.2: two do two rounds, two others two words of the schedule. Arm ARM,
// section C7.2: SHA512H, SHA512H2, SHA512SU0, SHA512SU1.
#include "kernels/crypto/digest/sha2.hpp"
#include "kernels/each.hpp"
#include <arm_neon.h>
#include <type_traits>

namespace {

struct Sha512Neon {
    using Definition = Sha2<Sha512>;
    static constexpr std::size_t block_size = 128, digest_size = 64;

    struct State {
        uint64x2_t ab = start(0), cd = start(2), ef = start(4), gh = start(6);
    };

    /// A block each of some messages, step by step beside each other.
    template <std::size_t n>
    [[gnu::always_inline]] static void compress(State* states, const std::byte* const* blocks) noexcept {
        uint64x2_t ab[n], cd[n], ef[n], gh[n], w[n][8];
        each<n>([&](auto m) {
            ab[m] = states[m].ab, cd[m] = states[m].cd, ef[m] = states[m].ef, gh[m] = states[m].gh;
            each<2>([&](auto half) {
                const uint8x16x4_t bytes =
                    vld1q_u8_x4(reinterpret_cast<const std::uint8_t*>(blocks[m]) + 64 * half);
                each<4>([&](auto i) { w[m][4 * half + i] = vreinterpretq_u64_u8(vrev64q_u8(bytes.val[i])); });
            });
        });
        // Loaded again in each block: there are more of them than registers.
        const std::uint64_t* constants = Definition::constants.data();
        asm("" : "+r"(constants));
        std::conditional_t<n == 1, uint64x2x4_t, uint64x2x2_t> k; // as many as there are registers for
        each<40>([&](auto i) {
            if constexpr (n == 1) {
                if constexpr (i % 4 == 0) k = vld1q_u64_x4(constants + 2 * i);
            } else if constexpr (i % 2 == 0) {
                k = vld1q_u64_x2(constants + 2 * i);
            }
            each<n>([&](auto m) {
                const auto at = [&](std::size_t j) -> uint64x2_t& { return w[m][(i + j) % 8]; };
                const uint64x2_t sum = vaddq_u64(at(0), k.val[n == 1 ? i % 4 : i % 2]);
                if constexpr (i < 32)
                    at(0) = vsha512su1q_u64(vsha512su0q_u64(at(0), at(1)), at(7), vextq_u64(at(4), at(5), 1));
                const uint64x2_t t1 = vsha512hq_u64(vaddq_u64(gh[m], vextq_u64(sum, sum, 1)),
                                                    vextq_u64(ef[m], gh[m], 1), vextq_u64(cd[m], ef[m], 1));
                gh[m] = ef[m];
                ef[m] = vaddq_u64(cd[m], t1);
                const uint64x2_t before = ab[m];
                ab[m] = vsha512h2q_u64(t1, cd[m], ab[m]);
                cd[m] = before;
            });
        });
        each<n>([&](auto m) {
            states[m].ab = vaddq_u64(states[m].ab, ab[m]);
            states[m].cd = vaddq_u64(states[m].cd, cd[m]);
            states[m].ef = vaddq_u64(states[m].ef, ef[m]);
            states[m].gh = vaddq_u64(states[m].gh, gh[m]);
        });
    }

    [[gnu::always_inline]] static void compress(State& state, const std::byte* block) noexcept {
        compress<1>(&state, &block);
    }

    static void store(const State& state, std::byte* out) noexcept {
        auto* bytes = reinterpret_cast<std::uint8_t*>(out);
        for (const uint64x2_t words : {state.ab, state.cd, state.ef, state.gh}) {
            vst1q_u8(bytes, vrev64q_u8(vreinterpretq_u8_u64(words)));
            bytes += 16;
        }
    }

private:
    // A function, because clang's vld1q_u64 is a statement, which no member can begin with.
    static uint64x2_t start(std::size_t word) { return vld1q_u64(&Definition::start[word]); }
};

} // namespace
