#pragma once
// Vectors of 16 bytes.
#include "words.hpp"
#include <immintrin.h>

namespace {

constexpr std::int32_t sign = -0x7fffffff - 1;

struct Xmm {
    using Vector = __m128i;
    static constexpr std::size_t width = 16, vectors = 4; ///< bytes in a vector, vectors in a group

    static Vector zero() { return _mm_setzero_si128(); }
    static Vector load(const void* p) { return _mm_loadu_si128(static_cast<const __m128i*>(p)); }
    static Vector add(Vector a, Vector b) { return _mm_add_epi32(a, b); }
    static Vector times_power(Vector v, int power) { return _mm_slli_epi32(v, power); }
    /// The sum of each eight bytes.
    static Vector bytes(Vector v) { return _mm_sad_epu8(v, zero()); }
    /// The weighted sum of each two bytes, in 16 bits; the sum of two such; the sum of each two, in 32.
    static Vector weigh(Vector v, Vector by) { return _mm_maddubs_epi16(v, by); }
    static Vector add_weighed(Vector a, Vector b) { return _mm_add_epi16(a, b); }
    static Vector pairs(Vector v) { return _mm_madd_epi16(v, _mm_set1_epi16(1)); }

    /// The sums of the lanes of 32 bits, modulo 2^32: interleaved, both are added up together.
    static Sums<std::uint32_t> narrow(Vector plain, Vector weighted) {
        return interleaved(add(_mm_unpacklo_epi32(plain, weighted), _mm_unpackhi_epi32(plain, weighted)));
    }
    static Sums<std::uint32_t> interleaved(Vector both) {
        const auto sums = std::uint64_t(_mm_cvtsi128_si64(add(both, _mm_unpackhi_epi64(both, both))));
        return {std::uint32_t(sums), std::uint32_t(sums >> 32)};
    }
    /// The sum of the lanes of 32 bits, which have no sign.
    static std::uint64_t wide(Vector v) {
        return words(_mm_add_epi64(_mm_and_si128(v, _mm_set1_epi64x(0xffffffff)), _mm_srli_epi64(v, 32)));
    }
    static std::uint64_t words(Vector v) {
        return std::uint64_t(_mm_cvtsi128_si64(_mm_add_epi64(v, _mm_unpackhi_epi64(v, v))));
    }
    static Vector flip_signs(Vector v) { return _mm_xor_si128(v, _mm_set1_epi32(sign)); }

    /// Calls vector(v, d) for each vector, of which the first byte is d bytes before the end.
    template <class Each>
    static void each_vector(const std::byte* p, std::size_t n, Each vector) {
        const std::byte* const end = p + n;
        const std::size_t odd = n % width;
        std::size_t left = n - odd;
        if (odd) {
            if (left) {
                vector(_mm_shuffle_epi8(load(p), load(&move_behind_zeros[odd])), left + width);
            } else {
                const Words words = behind_zeros(p, odd);
                vector(_mm_set_epi64x(std::int64_t(words.last), std::int64_t(words.first)), width);
            }
        }
        for (; left; left -= width) vector(load(end - left), left);
    }
};

} // namespace
