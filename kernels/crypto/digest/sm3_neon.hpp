#pragma once
// SM3 by the instructions of Armv8.2: three do a round, two others four words of the schedule. Arm ARM,
// section C7.2: SM3SS1, SM3TT1A and the others.
#include "kernels/crypto/digest/sm3.hpp"
#include "kernels/each.hpp"
#include <arm_neon.h>

namespace {

struct Sm3Neon {
    static constexpr std::size_t block_size = 64, digest_size = 32;

    /// As the instructions want it: A and E in the last words.
    struct State {
        uint32x4_t dcba = reversed(start(0)), hgfe = reversed(start(4));
    };

    /// A block each of some messages, step by step beside each other.
    template <std::size_t n>
    [[gnu::always_inline]] static void compress(State* states, const std::byte* const* blocks) noexcept {
        uint32x4_t dcba[n], hgfe[n], w[n][4], w3[n];
        each<n>([&](auto m) {
            dcba[m] = states[m].dcba, hgfe[m] = states[m].hgfe;
            const uint8x16x4_t bytes = vld1q_u8_x4(reinterpret_cast<const std::uint8_t*>(blocks[m]));
            each<4>([&](auto i) { w[m][i] = vreinterpretq_u32_u8(vrev32q_u8(bytes.val[i])); });
            w3[m] = vextq_u32(w[m][0], w[m][1], 3);
        });
        each<16>([&](auto i) {
            const uint32x4x4_t constants = vld1q_u32_x4(constant_in_lane_3[4 * i].data());
            uint32x4_t sum[n];
            each<n>([&](auto m) { sum[m] = veorq_u32(w[m][i % 4], w[m][(i + 1) % 4]); });
            each<4>([&](auto lane) {
                each<n>([&](auto m) {
                    const uint32x4_t now = w[m][i % 4],
                                     ss1 = vsm3ss1q_u32(dcba[m], hgfe[m], constants.val[lane]);
                    if constexpr (i < 4) {
                        dcba[m] = vsm3tt1aq_u32(dcba[m], ss1, sum[m], lane);
                        hgfe[m] = vsm3tt2aq_u32(hgfe[m], ss1, now, lane);
                    } else {
                        dcba[m] = vsm3tt1bq_u32(dcba[m], ss1, sum[m], lane);
                        hgfe[m] = vsm3tt2bq_u32(hgfe[m], ss1, now, lane);
                    }
                });
            });
            // Words 3 to 6 of a step are words 7 to 10 of the one before.
            if constexpr (i < 13)
                each<n>([&](auto m) {
                    const uint32x4_t w4 = w[m][(i + 1) % 4], w8 = w[m][(i + 2) % 4], w12 = w[m][(i + 3) % 4],
                                     w7 = vextq_u32(w4, w8, 3);
                    uint32x4_t& now = w[m][i % 4];
                    now = vsm3partw2q_u32(vsm3partw1q_u32(now, w7, w12), vextq_u32(w8, w12, 2), w3[m]);
                    w3[m] = w7;
                });
        });
        each<n>([&](auto m) {
            states[m].dcba = veorq_u32(states[m].dcba, dcba[m]);
            states[m].hgfe = veorq_u32(states[m].hgfe, hgfe[m]);
        });
    }

    [[gnu::always_inline]] static void compress(State& state, const std::byte* block) noexcept {
        compress<1>(&state, &block);
    }

    static void store(const State& state, std::byte* out) noexcept {
        auto* bytes = reinterpret_cast<std::uint8_t*>(out);
        vst1q_u8(bytes, vrev32q_u8(vreinterpretq_u8_u32(reversed(state.dcba))));
        vst1q_u8(bytes + 16, vrev32q_u8(vreinterpretq_u8_u32(reversed(state.hgfe))));
    }

private:
    // A function, because clang's vld1q_u32 is a statement, which no member can begin with.
    static uint32x4_t start(std::size_t word) { return vld1q_u32(&Sm3::start[word]); }
    static uint32x4_t reversed(uint32x4_t v) {
        v = vrev64q_u32(v);
        return vextq_u32(v, v, 2);
    }
    static constexpr auto constant_in_lane_3 = [] {
        std::array<std::array<std::uint32_t, 4>, Sm3::rounds> lanes{};
        for (std::size_t i = 0; i < Sm3::rounds; ++i) lanes[i][3] = Sm3::constant(i);
        return lanes;
    }();
};

} // namespace
