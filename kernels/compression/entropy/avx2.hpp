#pragma once
// The sum over a histogram with vectors of 8 floats.
#include "blocks.hpp"
#include <immintrin.h>
#include <limits>

namespace {

template <class Log2>
float entropy_by(Log2 log2, const Histogram& h, std::size_t size) noexcept {
    const __m256 share = _mm256_set1_ps(1 / float(size));
    const __m256 least = _mm256_set1_ps(std::numeric_limits<float>::min()); // 0 log2(0) is 0 here
    __m256 sum = _mm256_setzero_ps();
    for (std::size_t symbol = 0; symbol < symbols; symbol += 8) {
        __m256i n = _mm256_setzero_si256();
        for (const auto& table : h.table)
            n = _mm256_add_epi32(n, _mm256_load_si256(reinterpret_cast<const __m256i*>(table + symbol)));
        if (_mm256_testz_si256(n, n)) continue; // in text most symbols
        const __m256 p = _mm256_mul_ps(_mm256_cvtepi32_ps(n), share);
        sum = _mm256_fnmadd_ps(p, log2(_mm256_max_ps(p, least)), sum);
    }
    __m128 half = _mm_add_ps(_mm256_castps256_ps128(sum), _mm256_extractf128_ps(sum, 1));
    half = _mm_add_ps(half, _mm_movehl_ps(half, half));
    return _mm_cvtss_f32(_mm_add_ss(half, _mm_movehdup_ps(half)));
}

} // namespace
