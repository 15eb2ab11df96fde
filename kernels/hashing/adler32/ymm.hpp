#pragma once
// Vectors of 32 bytes.
#include "xmm.hpp"

namespace {

struct Ymm {
    using Vector = __m256i;
    static constexpr std::size_t width = 32, vectors = 2;

    static Vector zero() { return _mm256_setzero_si256(); }
    static Vector load(const void* p) { return _mm256_loadu_si256(static_cast<const __m256i*>(p)); }
    static Vector add(Vector a, Vector b) { return _mm256_add_epi32(a, b); }
    static Vector times_power(Vector v, int power) { return _mm256_slli_epi32(v, power); }
    static Vector bytes(Vector v) { return _mm256_sad_epu8(v, zero()); }
    static Vector weigh(Vector v, Vector by) { return _mm256_maddubs_epi16(v, by); }
    static Vector add_weighed(Vector a, Vector b) { return _mm256_add_epi16(a, b); }
    static Vector pairs(Vector v) { return _mm256_madd_epi16(v, _mm256_set1_epi16(1)); }

    /// The sum of both halves, by lanes of 32 bits.
    static __m128i half(Vector v) {
        return _mm_add_epi32(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1));
    }
    static Sums<std::uint32_t> narrow(Vector plain, Vector weighted) {
        return Xmm::interleaved(
            half(add(_mm256_unpacklo_epi32(plain, weighted), _mm256_unpackhi_epi32(plain, weighted))));
    }
    static std::uint64_t wide(Vector v) {
        return words(
            _mm256_add_epi64(_mm256_and_si256(v, _mm256_set1_epi64x(0xffffffff)), _mm256_srli_epi64(v, 32)));
    }
    static std::uint64_t words(Vector v) {
        return Xmm::words(_mm_add_epi64(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1)));
    }
    static Vector flip_signs(Vector v) { return _mm256_xor_si256(v, _mm256_set1_epi32(sign)); }

    /// In vectors of 16 bytes: what they give goes into the low half.
    template <class Each>
    static void each_vector(const std::byte* p, std::size_t n, Each vector) {
        Xmm::each_vector(
            p, n, [&](__m128i v, std::size_t from_end) { vector(_mm256_zextsi128_si256(v), from_end); });
    }
};

} // namespace
