#pragma once
// The sum over a histogram with vectors of any length, and a logarithm in place of the call of SLEEF's.
#include "blocks.hpp"
#include "logarithm.hpp"
#include <arm_sve.h>
#include <limits>

namespace {

template <class Log2>
float entropy_by(Log2 log2, const Histogram& h, std::size_t size) noexcept {
    const float share = 1 / float(size);
    const float least = std::numeric_limits<float>::min(); // 0 log2(0) is 0 here
    svfloat32_t sum = svdup_f32(0);
    for (std::size_t symbol = 0; symbol < symbols; symbol += svcntw()) {
        const svbool_t in = svwhilelt_b32(symbol, symbols); // a vector need not be a power of two long
        svuint32_t n = svdup_u32(0);
        for (const auto& table : h.table) n = svadd_x(in, n, svld1(in, table + symbol));
        if (!svptest_any(in, svcmpne(in, n, 0))) continue; // in text most symbols
        const svfloat32_t p = svmul_x(in, svcvt_f32_x(in, n), share);
        sum = svmls_m(in, sum, p, log2(svmax_x(in, p, least)));
    }
    return svaddv(svptrue_b32(), sum);
}

inline svfloat32_t polynomial_log2(svfloat32_t x) noexcept {
    const svbool_t all = svptrue_b32();
    const svint32_t bits = svreinterpret_s32(x);
    const svint32_t above = svsub_x(all, bits, sqrt_half_bits);
    const svfloat32_t e = svcvt_f32_x(all, svasr_x(all, above, mantissa_bits));
    const svint32_t scale = svand_x(all, above, exponent_mask);
    const svfloat32_t m = svsub_x(all, svreinterpret_f32(svsub_x(all, bits, scale)), 1.0F);
    svfloat32_t sum = svdup_f32(log2_terms[0]);
    for (std::size_t i = 1; i < std::size(log2_terms); ++i) sum = svmad_x(all, sum, m, log2_terms[i]);
    return svmad_x(all, sum, m, e);
}

} // namespace
