// Masked permutations add what a half, a quarter and so on comes to, to all values behind it. Lemire and
// Boytsov, Decoding billions of integers per second through vectorization, 2015, on sums in vectors; how,
// x86.hpp tells.
#include "kernels/variant.hpp"
#include "x86.hpp"

namespace {

struct Zmm {
    using Vector = __m512i;
    static Vector zero() { return _mm512_setzero_si512(); }
    static Vector load(const void* p) { return _mm512_loadu_si512(p); }
    static void store(void* p, Vector v) { _mm512_storeu_si512(p, v); }
};
struct Zmm32 : Zmm {
    static Vector add(Vector a, Vector b) { return _mm512_add_epi32(a, b); }
    static constexpr int steps = 4;
    template <int i>
    static Vector step(Vector v) {
        const Vector second = _mm512_set4_epi32(0x07060504, 0x07060504, -1, -1),
                     fourth = _mm512_setr_epi32(0, 0, 0, 0, 3, 3, 3, 3, 0, 0, 0, 0, 11, 11, 11, 11);
        if constexpr (i == 0) return add(v, _mm512_slli_epi64(v, 32)); // not a shuffle: another unit's work
        if constexpr (i == 1) return add(v, _mm512_shuffle_epi8(v, second));
        if constexpr (i == 2) return add(v, _mm512_maskz_permutexvar_epi32(0xf0f0, fourth, v));
        return add(v, _mm512_maskz_permutexvar_epi32(0xff00, _mm512_set1_epi32(7), v));
    }
    static Vector last(Vector v) { return _mm512_permutexvar_epi32(_mm512_set1_epi32(15), v); }
};
struct Zmm64 : Zmm {
    static Vector add(Vector a, Vector b) { return _mm512_add_epi64(a, b); }
    static constexpr int steps = 3;
    template <int i>
    static Vector step(Vector v) {
        const Vector second = _mm512_setr_epi64(0, 0, 1, 1, 0, 0, 5, 5);
        if constexpr (i == 0) return add(v, _mm512_maskz_unpacklo_epi64(0xaa, v, v));
        if constexpr (i == 1) return add(v, _mm512_maskz_permutexvar_epi64(0xcc, second, v));
        return add(v, _mm512_maskz_permutexvar_epi64(0xf0, _mm512_set1_epi64(3), v));
    }
    static Vector last(Vector v) { return _mm512_permutexvar_epi64(_mm512_set1_epi64(7), v); }
};

template <class T>
struct Sums {
    static void add(const std::byte* in, std::size_t size, std::byte* out) {
        delta::add_vectors<T, std::conditional_t<sizeof(T) == 8, Zmm64, Zmm32>>(in, size, out);
    }
};

} // namespace

VARIANT(.run = delta::decode<Sums>, .note = "masked permutations and additions within vectors of 64 bytes");
