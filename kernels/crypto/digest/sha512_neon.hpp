#pragma once
// SHA-512 by the instructions of Armv8.2: two do two rounds, two others two words of the schedule. Arm ARM,
// section C7.2: SHA512H, SHA512H2, SHA512SU0, SHA512SU1.
#include "kernels/crypto/digest/sha2.hpp"
#include "kernels/each.hpp"
#include <arm_neon.h>

namespace {

struct Sha512Neon {
    using Definition = Sha2<Sha512>;
    static constexpr std::size_t block_size = 128, digest_size = 64;

    struct State {
        uint64x2_t ab = start(0), cd = start(2), ef = start(4), gh = start(6);
    };

    [[gnu::always_inline]] static void compress(State& state, const std::byte* block) noexcept {
        uint64x2_t ab = state.ab, cd = state.cd, ef = state.ef, gh = state.gh;
        uint64x2_t w[8];
        each<8>([&](auto i) {
            const auto* bytes = reinterpret_cast<const std::uint8_t*>(block) + 16 * i;
            w[i] = vreinterpretq_u64_u8(vrev64q_u8(vld1q_u8(bytes)));
        });
        each<40>([&](auto i) {
            uint64x2_t& now = w[i % 8];
            const uint64x2_t sum = vaddq_u64(now, vld1q_u64(&Definition::constants[2 * i]));
            if constexpr (i < 32)
                now = vsha512su1q_u64(vsha512su0q_u64(now, w[(i + 1) % 8]), w[(i + 7) % 8],
                                      vextq_u64(w[(i + 4) % 8], w[(i + 5) % 8], 1));
            const uint64x2_t t1 = vsha512hq_u64(vaddq_u64(gh, vextq_u64(sum, sum, 1)), vextq_u64(ef, gh, 1),
                                                vextq_u64(cd, ef, 1));
            gh = ef;
            ef = vaddq_u64(cd, t1);
            const uint64x2_t before = ab;
            ab = vsha512h2q_u64(t1, cd, ab);
            cd = before;
        });
        state.ab = vaddq_u64(state.ab, ab);
        state.cd = vaddq_u64(state.cd, cd);
        state.ef = vaddq_u64(state.ef, ef);
        state.gh = vaddq_u64(state.gh, gh);
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
