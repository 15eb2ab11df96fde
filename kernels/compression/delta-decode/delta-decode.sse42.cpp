// PSLLDQ shifts whole vectors of four or two values. Lemire and Boytsov, Decoding billions of integers per
// second through vectorization, 2015, on sums in vectors; how, x86.hpp tells.
#include "kernels/variant.hpp"
#include "x86.hpp"

namespace {

struct Xmm {
    using Vector = __m128i;
    static Vector zero() { return _mm_setzero_si128(); }
    static Vector load(const void* p) { return _mm_loadu_si128(static_cast<const __m128i*>(p)); }
    static void store(void* p, Vector v) { _mm_storeu_si128(static_cast<__m128i*>(p), v); }
};
struct Xmm32 : Xmm {
    static Vector add(Vector a, Vector b) { return _mm_add_epi32(a, b); }
    static constexpr int steps = 2;
    template <int i>
    static Vector step(Vector v) {
        if constexpr (i == 0) return add(v, _mm_slli_epi64(v, 32)); // not a shuffle: another unit's work
        return add(v, _mm_shuffle_epi8(v, _mm_setr_epi32(-1, -1, 0x07060504, 0x07060504)));
    }
    static Vector last(Vector v) { return _mm_shuffle_epi32(v, 0xff); }
};
struct Xmm64 : Xmm {
    static Vector add(Vector a, Vector b) { return _mm_add_epi64(a, b); }
    static constexpr int steps = 1;
    template <int>
    static Vector step(Vector v) {
        return add(v, _mm_slli_si128(v, 8));
    }
    static Vector last(Vector v) { return _mm_unpackhi_epi64(v, v); }
};

template <class T>
struct Sums {
    static void add(const std::byte* in, std::size_t size, std::byte* out) {
        delta::add_vectors<T, std::conditional_t<sizeof(T) == 8, Xmm64, Xmm32>>(in, size, out);
    }
};

} // namespace

VARIANT(.run = delta::decode<Sums>, .note = "shifted and added within vectors of 16 bytes");
