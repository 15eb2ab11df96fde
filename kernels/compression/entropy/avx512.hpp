#pragma once
// The sum over a histogram with vectors of 16 floats.
#include "blocks.hpp"
#include "logarithm.hpp"
#include <immintrin.h>
#include <limits>

namespace {

template <class Log2>
float entropy_by(Log2 log2, const Histogram& h, std::size_t size) noexcept {
    const __m512 share = _mm512_set1_ps(1 / float(size));
    const __m512 least = _mm512_set1_ps(std::numeric_limits<float>::min()); // 0 log2(0) is 0 here
    __m512 sum = _mm512_setzero_ps();
    for (std::size_t symbol = 0; symbol < symbols; symbol += 16) {
        __m512i n = _mm512_setzero_si512();
        for (const auto& table : h.table) n = _mm512_add_epi32(n, _mm512_loadu_si512(table + symbol));
        if (_mm512_test_epi32_mask(n, n) == 0) continue; // in text most symbols
        const __m512 p = _mm512_mul_ps(_mm512_cvtepi32_ps(n), share);
        sum = _mm512_fnmadd_ps(p, log2(_mm512_max_ps(p, least)), sum);
    }
    const __m256 half = _mm256_add_ps(_mm512_castps512_ps256(sum), _mm512_extractf32x8_ps(sum, 1));
    __m128 quarter = _mm_add_ps(_mm256_castps256_ps128(half), _mm256_extractf128_ps(half, 1));
    quarter = _mm_add_ps(quarter, _mm_movehl_ps(quarter, quarter));
    return _mm_cvtss_f32(_mm_add_ss(quarter, _mm_movehdup_ps(quarter)));
}

inline __m512 polynomial_log2(__m512 x) noexcept {
    const __m512i bits = _mm512_castps_si512(x);
    const __m512i above = _mm512_sub_epi32(bits, _mm512_set1_epi32(sqrt_half_bits));
    const __m512 e = _mm512_cvtepi32_ps(_mm512_srai_epi32(above, mantissa_bits));
    const __m512i scale = _mm512_and_si512(above, _mm512_set1_epi32(exponent_mask));
    const __m512 m = _mm512_sub_ps(_mm512_castsi512_ps(_mm512_sub_epi32(bits, scale)), _mm512_set1_ps(1));
    __m512 sum = _mm512_set1_ps(log2_terms[0]);
    for (std::size_t i = 1; i < std::size(log2_terms); ++i)
        sum = _mm512_fmadd_ps(sum, m, _mm512_set1_ps(log2_terms[i]));
    return _mm512_fmadd_ps(sum, m, e);
}

} // namespace
