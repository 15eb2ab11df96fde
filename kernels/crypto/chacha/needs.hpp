#pragma once
#include "kernels/kernel.hpp"

namespace {

// A block of 16 words takes 80 quarter rounds of four additions and four XORs, 16 additions of the state and
// 16 XORs with the text: 672 words of the simplest vector operations, 42 bytes a byte. XORs go at the rate of
// additions on the cores we know. Rotations are left out, for SVE2's XAR makes them part of the XOR. What
// runs in integer registers beside the vectors comes on top.
constexpr kernels::Need needs[]{{"add", 42}};

} // namespace
