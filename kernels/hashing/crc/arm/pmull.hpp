#pragma once
// PMULL, and EOR twice to add both products.
#include <arm_neon.h>

namespace {

struct Pmull {
    [[gnu::always_inline]] static uint64x2_t low(uint64x2_t a, uint64x2_t b) {
        return vreinterpretq_u64_p128(vmull_p64(vgetq_lane_u64(a, 0), vgetq_lane_u64(b, 0)));
    }
    [[gnu::always_inline]] static uint64x2_t high(uint64x2_t a, uint64x2_t b) {
        return vreinterpretq_u64_p128(vmull_high_p64(vreinterpretq_p64_u64(a), vreinterpretq_p64_u64(b)));
    }
    [[gnu::always_inline]] static uint64x2_t add(uint64x2_t a, uint64x2_t b, uint64x2_t c) {
        return veorq_u64(veorq_u64(a, b), c);
    }
};

} // namespace
