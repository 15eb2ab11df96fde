#pragma once
#include <immintrin.h>

namespace {

/// The bytes of v that have a bit, in a row, zeros behind them. VPCOMPRESSB waits for the register that it
/// writes even where it zeroes it (Zen 5, measured: a chain of ten cycles), so it is made to merge with
/// zeros, which nothing waits for.
inline __m512i compressed(__mmask64 bits, __m512i v) noexcept {
#if defined(__AVX512VBMI2__)
    __m512i zeros = _mm512_setzero_si512();
    asm("" : "+v"(zeros)); // unknown to the compiler
    return _mm512_mask_compress_epi8(zeros, bits, v);
#else // translated
    return _mm512_maskz_compress_epi8(bits, v);
#endif
}

} // namespace
