#pragma once
// VPCLMULQDQ on vectors of two lanes.
#include "xmm.hpp"

namespace {

struct Ymm : Xmm {
    using Vector = __m256i;
    static constexpr std::size_t lanes = 2;

    static Vector load(const std::byte* p) { return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p)); }
    static Vector key(const Key<lanes>& k) { return _mm256_load_si256(reinterpret_cast<const __m256i*>(&k)); }
    static Vector first(std::uint64_t crc) { return _mm256_zextsi128_si256(Xmm::first(crc)); }
    using Xmm::add;
    static Vector add(Vector a, Vector b) { return _mm256_xor_si256(a, b); }
    static Vector multiply(Vector v, Vector key) {
        return add(_mm256_clmulepi64_epi128(v, key, 0x00), _mm256_clmulepi64_epi128(v, key, 0x11));
    }
    static Vector fold(Vector v, Vector key, Vector onto) {
        return add(add(_mm256_clmulepi64_epi128(v, key, 0x11), onto), _mm256_clmulepi64_epi128(v, key, 0x00));
    }
    static Lane lane(Vector v) { return add(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1)); }

    static Vector join(const Registers& crcs, const Shifts& shifts, Vector onto) {
        const Vector values = _mm256_set_epi64x(std::int64_t(crcs[3]), std::int64_t(crcs[2]),
                                                std::int64_t(crcs[1]), std::int64_t(crcs[0]));
        const __m128i factors = _mm_loadu_si128(reinterpret_cast<const __m128i*>(&shifts));
        return fold(values, _mm256_cvtepu32_epi64(factors), onto);
    }
};

} // namespace
