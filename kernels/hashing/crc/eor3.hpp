#pragma once
// PMULL and EOR3, which adds three vectors in one instruction.
#include "pmull.hpp"

namespace {

struct Eor3 : Pmull {
    static Vector fold(Vector v, Vector key, Vector onto) {
        return veor3q_u64(low(v, key), high(v, key), onto);
    }
};

} // namespace
