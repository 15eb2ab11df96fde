#pragma once
// The sum over a histogram with vectors of 4 floats.
#include "blocks.hpp"
#include <arm_neon.h>
#include <limits>

namespace {

template <class Log2>
float entropy_by(Log2 log2, const Histogram& h, std::size_t size) noexcept {
    const float32x4_t share = vdupq_n_f32(1 / float(size));
    const float32x4_t least = vdupq_n_f32(std::numeric_limits<float>::min()); // 0 log2(0) is 0 here
    float32x4_t sum = vdupq_n_f32(0);
    for (std::size_t symbol = 0; symbol < symbols; symbol += 4) {
        uint32x4_t n = vdupq_n_u32(0);
        for (const auto& table : h.table) n = vaddq_u32(n, vld1q_u32(table + symbol));
        if (vmaxvq_u32(n) == 0) continue; // in text most symbols
        const float32x4_t p = vmulq_f32(vcvtq_f32_u32(n), share);
        sum = vfmsq_f32(sum, p, log2(vmaxq_f32(p, least)));
    }
    return vaddvq_f32(sum);
}

} // namespace
