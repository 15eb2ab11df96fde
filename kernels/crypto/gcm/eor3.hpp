#pragma once
// A sum of three by EOR3 of ARMv8.2-SHA3.
#include <arm_neon.h>

namespace {

struct Eor3 {
    [[gnu::always_inline]] static uint64x2_t add(uint64x2_t a, uint64x2_t b, uint64x2_t c) {
        return veor3q_u64(a, b, c);
    }
};

} // namespace
