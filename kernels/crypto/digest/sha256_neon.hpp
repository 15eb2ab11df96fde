#pragma once
// SHA-256 by the instructions of Armv8: two do four rounds, two others four words of the schedule. Arm ARM,
// section C7.2: SHA256H, SHA256H2, SHA256SU0, SHA256SU1.
#include "kernels/crypto/digest/sha2.hpp"
#include "kernels/each.hpp"
#include <arm_neon.h>

namespace {

struct Sha256Neon {
    using Definition = Sha2<Sha256>;
    static constexpr std::size_t block_size = 64, digest_size = 32;

    struct State {
        uint32x4_t abcd = start(0), efgh = start(4);
    };

    /// A block each of some messages, step by step beside each other.
    template <std::size_t n>
    [[gnu::always_inline]] static void compress(State* states, const std::byte* const* blocks) noexcept {
        uint32x4_t abcd[n], efgh[n], w[n][4];
        each<n>([&](auto m) {
            abcd[m] = states[m].abcd;
            efgh[m] = states[m].efgh;
            const uint8x16x4_t bytes = vld1q_u8_x4(reinterpret_cast<const std::uint8_t*>(blocks[m]));
            each<4>([&](auto i) { w[m][i] = vreinterpretq_u32_u8(vrev32q_u8(bytes.val[i])); });
        });
        // In registers all the time, or for several messages loaded again in each block.
        const std::uint32_t* constants = Definition::constants.data();
        if constexpr (n > 1) asm("" : "+r"(constants));
        each<16>([&](auto i) {
            const uint32x4_t k = vld1q_u32(constants + 4 * i);
            each<n>([&](auto m) {
                uint32x4_t& now = w[m][i % 4];
                const uint32x4_t sum = vaddq_u32(now, k);
                if constexpr (i < 12)
                    now = vsha256su1q_u32(vsha256su0q_u32(now, w[m][(i + 1) % 4]), w[m][(i + 2) % 4],
                                          w[m][(i + 3) % 4]);
                const uint32x4_t before = abcd[m];
                abcd[m] = vsha256hq_u32(abcd[m], efgh[m], sum);
                efgh[m] = vsha256h2q_u32(efgh[m], before, sum);
            });
        });
        each<n>([&](auto m) {
            states[m].abcd = vaddq_u32(states[m].abcd, abcd[m]);
            states[m].efgh = vaddq_u32(states[m].efgh, efgh[m]);
        });
    }

    [[gnu::always_inline]] static void compress(State& state, const std::byte* block) noexcept {
        compress<1>(&state, &block);
    }

    static void store(const State& state, std::byte* out) noexcept {
        auto* bytes = reinterpret_cast<std::uint8_t*>(out);
        vst1q_u8(bytes, vrev32q_u8(vreinterpretq_u8_u32(state.abcd)));
        vst1q_u8(bytes + 16, vrev32q_u8(vreinterpretq_u8_u32(state.efgh)));
    }

private:
    // A function, because clang's vld1q_u32 is a statement, which no member can begin with.
    static uint32x4_t start(std::size_t word) { return vld1q_u32(&Definition::start[word]); }
};

} // namespace
