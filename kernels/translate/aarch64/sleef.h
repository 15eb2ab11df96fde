#pragma once
// SLEEF's NEON functions on another processor: by those that the host has.
#include <arm_neon.h>
#include_next <sleef.h>

namespace {

inline float32x4_t Sleef_log2f4_u35advsimd(float32x4_t x) {
    return simde_float32x4_from_m128(Sleef_log2f4_u35sse4(simde_float32x4_to_m128(x)));
}

} // namespace
