// Three lookups in tables of 16 bytes by VPSHUFB, for 64 bytes of text at once; VPTERNLOG merges three
// operands where AVX2 takes two instructions, and inputs below 64 bytes are one masked load. 13 instructions
// of arithmetic for 64 bytes. How and why is told in lookup.hpp and blocks.hpp.
#include "avx512.hpp"
#include "kernels/variant.hpp"

namespace {

__m512i look_up(__m512i first, __m512i second) noexcept {
    const auto load = [](const Table& t) {
        return _mm512_broadcast_i32x4(_mm_loadu_si128(reinterpret_cast<const __m128i*>(t.data())));
    };
    const auto low = [](__m512i bytes) { return _mm512_and_si512(bytes, _mm512_set1_epi8(low_half)); };
    const auto high = [=](__m512i bytes) { return low(_mm512_srli_epi16(bytes, 4)); };
    constexpr int a = 0xf0, b = 0xcc, c = 0xaa;
    return _mm512_ternarylogic_epi64(_mm512_shuffle_epi8(load(first_high), high(first)),
                                     _mm512_shuffle_epi8(load(first_low), low(first)),
                                     _mm512_shuffle_epi8(load(second_high), high(second)), a & b & c);
}

} // namespace

VARIANT(.run = run<Avx512<look_up>>, .note = "three 16-entry lookups for 64 bytes, masked load below 64");
