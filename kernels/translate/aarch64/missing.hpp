#pragma once
// SIMDe 0.8.2 has AES and PMULL by tables and branches, which secrets would index and decide: by the
// instructions of x86 instead.
#include <cstring>
#include <immintrin.h>

namespace {

[[maybe_unused]] inline simde_uint8x16_t missing_vaeseq_u8(simde_uint8x16_t data, simde_uint8x16_t key) {
    const __m128i sum = _mm_xor_si128(simde_uint8x16_to_m128i(data), simde_uint8x16_to_m128i(key));
    return simde_uint8x16_from_m128i(_mm_aesenclast_si128(sum, _mm_setzero_si128()));
}

/// AESDECLAST undoes SubBytes and ShiftRows of AESENC; MixColumns is left.
[[maybe_unused]] inline simde_uint8x16_t missing_vaesmcq_u8(simde_uint8x16_t data) {
    const __m128i zero = _mm_setzero_si128();
    return simde_uint8x16_from_m128i(
        _mm_aesenc_si128(_mm_aesdeclast_si128(simde_uint8x16_to_m128i(data), zero), zero));
}

[[maybe_unused]] inline simde_poly128_t missing_vmull_p64(simde_poly64_t a, simde_poly64_t b) {
    const __m128i product = _mm_clmulepi64_si128(_mm_cvtsi64_si128(static_cast<long long>(a)),
                                                 _mm_cvtsi64_si128(static_cast<long long>(b)), 0);
    simde_poly128_t result;
    std::memcpy(&result, &product, sizeof result);
    return result;
}

[[maybe_unused]] inline simde_poly128_t missing_vmull_high_p64(simde_poly64x2_t a, simde_poly64x2_t b) {
    return missing_vmull_p64(simde_vgetq_lane_p64(a, 1), simde_vgetq_lane_p64(b, 1));
}

/// Out of line: a cipher of hundreds of these in line takes a minute to compile, and no cache of instructions
/// holds it.
[[maybe_unused, gnu::noinline]] simde_uint32x4_t missing_vsm4eq_u32(simde_uint32x4_t data,
                                                                    simde_uint32x4_t key) {
    return simde_vsm4eq_u32(data, key);
}

} // namespace

#undef vaeseq_u8
#undef vaesmcq_u8
#undef vmull_p64
#undef vmull_high_p64
#undef vsm4eq_u32
#define vaeseq_u8(data, key) missing_vaeseq_u8(data, key)
#define vaesmcq_u8(data) missing_vaesmcq_u8(data)
#define vmull_p64(a, b) missing_vmull_p64(a, b)
#define vmull_high_p64(a, b) missing_vmull_high_p64(a, b)
#define vsm4eq_u32(data, key) missing_vsm4eq_u32(data, key)
