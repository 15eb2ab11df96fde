// As avx2, but with a logarithm in place of the call of SLEEF's: no special cases, a polynomial of degree 7
// and constants that stay in registers, a third of the instructions (Muller, Elementary Functions, 2016,
// chapter 11).
#include "avx2.hpp"
#include "kernels/variant.hpp"
#include "logarithm.hpp"

namespace {

__m256 log2(__m256 x) noexcept {
    const __m256i bits = _mm256_castps_si256(x);
    const __m256i above = _mm256_sub_epi32(bits, _mm256_set1_epi32(sqrt_half_bits));
    const __m256 e = _mm256_cvtepi32_ps(_mm256_srai_epi32(above, mantissa_bits));
    const __m256i scale = _mm256_and_si256(above, _mm256_set1_epi32(exponent_mask));
    const __m256 m = _mm256_sub_ps(_mm256_castsi256_ps(_mm256_sub_epi32(bits, scale)), _mm256_set1_ps(1));
    __m256 sum = _mm256_set1_ps(log2_terms[0]);
    for (std::size_t i = 1; i < std::size(log2_terms); ++i)
        sum = _mm256_fmadd_ps(sum, m, _mm256_set1_ps(log2_terms[i]));
    return _mm256_fmadd_ps(sum, m, e);
}

std::size_t run(Bytes state, Bytes in, Sink out) noexcept {
    return each_block<256>(state, in, out,
                           [](Bytes block) { return entropy_by(log2, histogram(block), block.size()); });
}

} // namespace

VARIANT(.run = run, .note = "four tables of counts, 8 logarithms at once by a polynomial in place");
