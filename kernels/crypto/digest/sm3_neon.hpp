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

    [[gnu::always_inline]] static void compress(State& state, const std::byte* block) noexcept {
        uint32x4_t dcba = state.dcba, hgfe = state.hgfe, w[4];
        each<4>([&](auto i) {
            const auto* bytes = reinterpret_cast<const std::uint8_t*>(block) + 16 * i;
            w[i] = vreinterpretq_u32_u8(vrev32q_u8(vld1q_u8(bytes)));
        });
        // Words 3 to 6 of a step are words 7 to 10 of the one before.
        uint32x4_t w3 = vextq_u32(w[0], w[1], 3);
        each<16>([&](auto i) {
            const uint32x4_t now = w[i % 4], next = w[(i + 1) % 4], sum = veorq_u32(now, next);
            if constexpr (i < 13) {
                const uint32x4_t w7 = vextq_u32(next, w[(i + 2) % 4], 3), last = w[(i + 3) % 4];
                w[i % 4] =
                    vsm3partw2q_u32(vsm3partw1q_u32(now, w7, last), vextq_u32(w[(i + 2) % 4], last, 2), w3);
                w3 = w7;
            }
            const uint32x4x4_t constants = vld1q_u32_x4(constant_in_lane_3[4 * i].data());
            each<4>([&](auto lane) {
                const uint32x4_t ss1 = vsm3ss1q_u32(dcba, hgfe, constants.val[lane]);
                if constexpr (i < 4) {
                    dcba = vsm3tt1aq_u32(dcba, ss1, sum, lane);
                    hgfe = vsm3tt2aq_u32(hgfe, ss1, now, lane);
                } else {
                    dcba = vsm3tt1bq_u32(dcba, ss1, sum, lane);
                    hgfe = vsm3tt2bq_u32(hgfe, ss1, now, lane);
                }
            });
        });
        state.dcba = veorq_u32(state.dcba, dcba);
        state.hgfe = veorq_u32(state.hgfe, hgfe);
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
        for (std::size_t i = 0; i < Sm3::rounds; ++i) lanes[i][3] = std::rotl(Sm3::constant(i), int(i % 32));
        return lanes;
    }();
};

} // namespace
