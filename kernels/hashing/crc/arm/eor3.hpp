#pragma once
// PMULL, and EOR3 to add both products at once.
#include "pmull.hpp"

namespace {

struct Eor3 : Pmull {
    [[gnu::always_inline]] static uint64x2_t add(uint64x2_t a, uint64x2_t b, uint64x2_t c) {
        return veor3q_u64(a, b, c);
    }
};

} // namespace
