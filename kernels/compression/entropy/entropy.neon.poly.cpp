// As neon, but with a logarithm in place of the call of SLEEF's: no special cases, a polynomial of degree 7
// and constants that stay in registers, a third of the instructions (Muller, Elementary Functions, 2016,
// chapter 11).
#include "kernels/variant.hpp"
#include "logarithm.hpp"
#include "neon.hpp"

namespace {

float32x4_t log2(float32x4_t x) noexcept {
    const int32x4_t bits = vreinterpretq_s32_f32(x);
    const int32x4_t above = vsubq_s32(bits, vdupq_n_s32(sqrt_half_bits));
    const float32x4_t e = vcvtq_f32_s32(vshrq_n_s32(above, mantissa_bits));
    const int32x4_t scale = vandq_s32(above, vdupq_n_s32(exponent_mask));
    const float32x4_t m = vsubq_f32(vreinterpretq_f32_s32(vsubq_s32(bits, scale)), vdupq_n_f32(1));
    float32x4_t sum = vdupq_n_f32(log2_terms[0]);
    for (std::size_t i = 1; i < std::size(log2_terms); ++i)
        sum = vfmaq_f32(vdupq_n_f32(log2_terms[i]), sum, m);
    return vfmaq_f32(e, sum, m);
}

std::size_t run(Bytes state, Bytes in, Sink out) noexcept {
    return each_block(state, in, out,
                      [](Bytes block) { return entropy_by(log2, histogram(block), block.size()); });
}

} // namespace

VARIANT(.run = run, .note = "four tables of counts, 4 logarithms at once by a polynomial in place");
