// Lanes are summed as with SSE, and what the lower comes to is added to the upper. Lemire and Boytsov,
// Decoding billions of integers per second through vectorization, 2015, on sums in vectors; how, x86.hpp
// tells.
#include "kernels/variant.hpp"
#include "x86.hpp"

namespace {

struct Ymm {
    using Vector = __m256i;
    static Vector zero() { return _mm256_setzero_si256(); }
    static Vector load(const void* p) { return _mm256_loadu_si256(static_cast<const __m256i*>(p)); }
    static void store(void* p, Vector v) { _mm256_storeu_si256(static_cast<__m256i*>(p), v); }
    static Vector upper(Vector v) { return _mm256_blend_epi32(zero(), v, 0xf0); }
};
struct Ymm32 : Ymm {
    static Vector add(Vector a, Vector b) { return _mm256_add_epi32(a, b); }
    static Vector all(Vector v, int value) {
        return _mm256_permutevar8x32_epi32(v, _mm256_set1_epi32(value));
    }
    static constexpr int steps = 3;
    template <int i>
    static Vector step(Vector v) {
        const Vector second =
            _mm256_setr_epi32(-1, -1, 0x07060504, 0x07060504, -1, -1, 0x07060504, 0x07060504);
        if constexpr (i == 0) return add(v, _mm256_slli_epi64(v, 32)); // not a shuffle: another unit's work
        if constexpr (i == 1) return add(v, _mm256_shuffle_epi8(v, second));
        return add(v, upper(all(v, 3)));
    }
    static Vector last(Vector v) { return all(v, 7); }
};
struct Ymm64 : Ymm {
    static Vector add(Vector a, Vector b) { return _mm256_add_epi64(a, b); }
    static constexpr int steps = 2;
    template <int i>
    static Vector step(Vector v) {
        if constexpr (i == 0) return add(v, _mm256_slli_si256(v, 8));
        return add(v, upper(_mm256_permute4x64_epi64(v, 0x55)));
    }
    static Vector last(Vector v) { return _mm256_permute4x64_epi64(v, 0xff); }
};

template <class T>
struct Sums {
    static void add(const std::byte* in, std::size_t size, std::byte* out) {
        delta::add_vectors<T, std::conditional_t<sizeof(T) == 8, Ymm64, Ymm32>>(in, size, out);
    }
};

} // namespace

VARIANT(.run = delta::decode<Sums>, .note = "shifted and added within vectors of 32 bytes");
