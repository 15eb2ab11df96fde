#pragma once
// Vectors of two blocks: VPCLMULQDQ.
#include "xmm.hpp"

namespace {

struct Ymm : Xmm {
    using Vector = __m256i;
    static constexpr std::size_t lanes = 2;

    static Vector load(const void* p) { return _mm256_loadu_si256(static_cast<const __m256i*>(p)); }
    static void store(void* p, Vector v) { _mm256_storeu_si256(static_cast<__m256i*>(p), v); }
    static Vector load_front(const std::byte* p, std::size_t n) {
        if (n <= 16) return widen(Xmm::load_front(p, n));
        return _mm256_set_m128i(Xmm::load_front(p + 16, n - 16), load_lane(p));
    }
    static void store_front(std::byte* p, std::size_t n, Vector v) {
        if (n <= 16) return Xmm::store_front(p, n, first(v));
        Xmm::store(p, first(v));
        Xmm::store_front(p + 16, n - 16, _mm256_extracti128_si256(v, 1));
    }
    static Vector front(Vector v, std::size_t n) {
        if (n <= 16) return widen(Xmm::front(first(v), n));
        return _mm256_set_m128i(Xmm::front(_mm256_extracti128_si256(v, 1), n - 16), first(v));
    }

    using Xmm::add;
    static Vector add(Vector a, Vector b) { return _mm256_xor_si256(a, b); }
    static Vector add(Vector a, Vector b, Vector c) { return add(add(a, b), c); }
    static Vector swap(Vector v) { return _mm256_shuffle_epi32(v, 0x4e); }
    static Vector reverse(Vector v) {
        return _mm256_shuffle_epi8(v, repeat(_mm_set_epi64x(0x0001020304050607, 0x08090a0b0c0d0e0f)));
    }
    template <int halves>
    static Vector multiply(Vector a, Vector b) {
        return _mm256_clmulepi64_epi128(a, b, halves);
    }
    static Vector low_halves(Vector a, Vector b) { return _mm256_unpacklo_epi64(a, b); }
    static Vector high_halves(Vector a, Vector b) { return _mm256_unpackhi_epi64(a, b); }

    static Lane sum(Vector v) { return add(first(v), _mm256_extracti128_si256(v, 1)); }
    static Vector widen(Lane v) { return _mm256_zextsi128_si256(v); }
    static Lane first(Vector v) { return _mm256_castsi256_si128(v); }
    static Vector repeat(Lane v) { return _mm256_broadcastsi128_si256(v); }

    static Vector rising(Lane counter) {
        return _mm256_add_epi32(repeat(counter), _mm256_set_epi32(0, 0, 0, 1, 0, 0, 0, 0));
    }
    static Vector count(Vector counters, std::uint32_t n) {
        const auto i = std::int32_t(n);
        return _mm256_add_epi32(counters, _mm256_set_epi32(0, 0, 0, i, 0, 0, 0, i));
    }
};

} // namespace
