#pragma once
// Vectors of 64 bytes.
#include "ymm.hpp"

namespace {

struct Zmm {
    using Vector = __m512i;
    static constexpr std::size_t width = 64, vectors = 2;

    static Vector zero() { return _mm512_setzero_si512(); }
    static Vector load(const void* p) { return _mm512_loadu_si512(p); }
    static Vector add(Vector a, Vector b) { return _mm512_add_epi32(a, b); }
    static Vector times_power(Vector v, unsigned power) { return _mm512_slli_epi32(v, power); }
    static Vector bytes(Vector v) { return _mm512_sad_epu8(v, zero()); }
    static Vector weigh(Vector v, Vector by) { return _mm512_maddubs_epi16(v, by); }
    static Vector add_weighed(Vector a, Vector b) { return _mm512_add_epi16(a, b); }
    static Vector pairs(Vector v) { return _mm512_madd_epi16(v, _mm512_set1_epi16(1)); }

    static Sums<std::uint32_t> narrow(Vector plain, Vector weighted) {
        const Vector both =
            add(_mm512_unpacklo_epi32(plain, weighted), _mm512_unpackhi_epi32(plain, weighted));
        return Xmm::interleaved(
            Ymm::half(_mm256_add_epi32(_mm512_castsi512_si256(both), _mm512_extracti64x4_epi64(both, 1))));
    }
    static std::uint64_t wide(Vector v) {
        const Vector words =
            _mm512_add_epi64(_mm512_and_si512(v, _mm512_set1_epi64(0xffffffff)), _mm512_srli_epi64(v, 32));
        return Ymm::words(
            _mm256_add_epi64(_mm512_castsi512_si256(words), _mm512_extracti64x4_epi64(words, 1)));
    }
    static Vector flip_signs(Vector v) { return _mm512_xor_si512(v, _mm512_set1_epi32(sign)); }

    /// Calls vector(v, d) for each vector, of which the first byte is d bytes before the end.
    template <class Each>
    static void each_vector(const std::byte* p, std::size_t n, Each vector) {
        const std::byte* const end = p + n;
        const std::size_t odd = n % width;
        std::size_t left = n - odd;
        if (odd)
            vector(_mm512_maskz_loadu_epi8(~std::uint64_t{0} << (width - odd), end - left - width),
                   left + width);
        for (; left; left -= width) vector(load(end - left), left);
    }
};

} // namespace
