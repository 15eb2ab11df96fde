#pragma once
// VPCLMULQDQ on vectors of four lanes; a ternary logic instruction adds three of them.
// A mask of all lanes changes no instruction: it avoids GCC 12's false warning of an uninitialised value.
#include "ymm.hpp"

namespace {

struct Zmm : Ymm {
    using Vector = __m512i;
    static constexpr std::size_t lanes = 4;

    static Vector load(const std::byte* p) { return _mm512_loadu_si512(p); }
    static Vector key(const Key<lanes>& k) { return _mm512_load_si512(&k); }
    static Vector first(std::uint64_t crc) {
        return _mm512_set_epi64(0, 0, 0, 0, 0, 0, 0, std::int64_t(crc));
    }
    using Ymm::add;
    static Vector add(Vector a, Vector b) { return _mm512_xor_si512(a, b); }
    static Vector multiply(Vector v, Vector key) {
        return add(_mm512_clmulepi64_epi128(v, key, 0x00), _mm512_clmulepi64_epi128(v, key, 0x11));
    }
    static Vector fold(Vector v, Vector key, Vector onto) {
        constexpr int sum_of_three = 0x96;
        return _mm512_ternarylogic_epi64(_mm512_clmulepi64_epi128(v, key, 0x00),
                                         _mm512_clmulepi64_epi128(v, key, 0x11), onto, sum_of_three);
    }
    static __m256i halves(Vector v) {
        return add(_mm512_maskz_extracti64x4_epi64(0xff, v, 0), _mm512_maskz_extracti64x4_epi64(0xff, v, 1));
    }
    using Ymm::lane;
    static Lane lane(Vector v) { return lane(halves(v)); }

    static Vector front(const std::byte* p, std::size_t n) {
        return _mm512_maskz_loadu_epi8(n < 64 ? (__mmask64{1} << n) - 1 : ~__mmask64{}, p);
    }
    static Vector last(const std::byte* end, std::size_t n) {
        return _mm512_maskz_loadu_epi8(~__mmask64{} << (64 - n), end - 64);
    }

    static __m256i join(const Registers& crcs, const Shifts& shifts, Vector onto) {
        return Ymm::join(crcs, shifts, halves(onto));
    }
};

} // namespace
