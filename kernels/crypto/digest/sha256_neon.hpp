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

    [[gnu::always_inline]] static void compress(State& state, const std::byte* block) noexcept {
        uint32x4_t abcd = state.abcd, efgh = state.efgh, w[4];
        each<4>([&](auto i) {
            const auto* bytes = reinterpret_cast<const std::uint8_t*>(block) + 16 * i;
            w[i] = vreinterpretq_u32_u8(vrev32q_u8(vld1q_u8(bytes)));
        });
        each<16>([&](auto i) {
            uint32x4_t& now = w[i % 4];
            const uint32x4_t sum = vaddq_u32(now, vld1q_u32(&Definition::constants[4 * i]));
            if constexpr (i < 12)
                now = vsha256su1q_u32(vsha256su0q_u32(now, w[(i + 1) % 4]), w[(i + 2) % 4], w[(i + 3) % 4]);
            const uint32x4_t before = abcd;
            abcd = vsha256hq_u32(abcd, efgh, sum);
            efgh = vsha256h2q_u32(efgh, before, sum);
        });
        state.abcd = vaddq_u32(state.abcd, abcd);
        state.efgh = vaddq_u32(state.efgh, efgh);
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
