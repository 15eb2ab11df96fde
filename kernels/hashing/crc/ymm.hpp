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

    static Vector front(const std::byte* p, std::size_t n) {
        if (n == 32) return load(p);
        if (n <= 16) return _mm256_zextsi128_si256(Xmm::front(p, n));
        static constexpr auto onward = [] { // from &onward[k] on: k, k + 1, ... 15, and none
            std::array<std::byte, 32> index{};
            for (std::size_t i = 0; i < 32; ++i) index[i] = std::byte(i < 16 ? i : 0x80);
            return index;
        }();
        return _mm256_set_m128i(_mm_shuffle_epi8(load_lane(p + n - 16), load_lane(&onward[32 - n])),
                                load_lane(p));
    }
    static Vector last(const std::byte* end, std::size_t n) {
        return _mm256_and_si256(load(end - 32), load(&last_bytes[n]));
    }

    static Vector join(const Registers& crcs, const Shifts& shifts, Vector onto) {
        const Vector values = _mm256_set_epi64x(std::int64_t(crcs[3]), std::int64_t(crcs[2]),
                                                std::int64_t(crcs[1]), std::int64_t(crcs[0]));
        const __m128i factors = _mm_loadu_si128(reinterpret_cast<const __m128i*>(&shifts));
        return fold(values, _mm256_cvtepu32_epi64(factors), onto);
    }
};

} // namespace
