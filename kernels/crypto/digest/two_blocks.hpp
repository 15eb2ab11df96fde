#pragma once
// Schedules of two blocks of a message at once, one in each half of an AVX2 vector; the rounds in general
// registers take the words from memory. So the units of vectors work for the rounds of two blocks, instead of
// in their way. S. Gueron and V. Krasnov, "Parallelizing message schedules to accelerate the computations of
// hash functions", Journal of Cryptographic Engineering 2 (2012).
//
// A hash with two blocks is a template over what lanes_avx2.hpp or lanes_avx512.hpp do with vectors of 256
// bit: rotations and sums of three.
#include "kernels/crypto/digest/byte_shuffles.hpp"
#include <cstddef>
#include <immintrin.h>

namespace {

/// The same 16 bytes in both halves.
[[gnu::always_inline]] inline __m256i both(__m128i v) { return _mm256_broadcastsi128_si256(v); }
[[gnu::always_inline]] inline __m256i both(const void* p) {
    return both(_mm_loadu_si128(static_cast<const __m128i*>(p)));
}
/// 16 bytes of each block.
[[gnu::always_inline]] inline __m256i load_two(const std::byte* first, const std::byte* second) {
    const __m128i low = _mm_loadu_si128(reinterpret_cast<const __m128i*>(first));
    const __m128i high = _mm_loadu_si128(reinterpret_cast<const __m128i*>(second));
    return _mm256_inserti128_si256(_mm256_castsi128_si256(low), high, 1);
}

/// Sums and rotations in the order of the source: what comes last, by the longest way, has to be added last,
/// and compilers sort sums by an order of their own.
template <class Word>
[[gnu::always_inline]] inline void in_order(Word& word) {
    asm("" : "+r"(word));
}

} // namespace
