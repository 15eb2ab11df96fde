// Eight indices at once: VPSHUFB brings the four bytes that hold an index to it, VPSRLVD its bits (Lemire and
// Boytsov: Decoding billions of integers per second through vectorization, 2015). Up to 16 short values stay
// in two registers, where VPERMD finds them; others are loaded one by one, which takes less than a gather on
// many processors. An index that is out of range is clamped, and the largest one tells at the end.
#include "kernels/variant.hpp"
#include "vectors.hpp"
#include <immintrin.h>

namespace {

using dictionary::Dictionary;

__m256i load_32(const void* p) { return _mm256_loadu_si256(static_cast<const __m256i*>(p)); }
void store_32(void* p, __m256i v) { _mm256_storeu_si256(static_cast<__m256i*>(p), v); }

struct Indices {
    static constexpr std::size_t lanes = 8, reach = dictionary::most_vector_width / 2 + 16;

    Indices(unsigned width, const Dictionary& d)
        : half(width / 2), mask(_mm256_set1_epi32((1 << width) - 1)),
          last(_mm256_set1_epi32(int(d.count - 1))) {
        const __m256i begins =
            _mm256_mullo_epi32(_mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7), _mm256_set1_epi32(int(width)));
        const __m256i skipped =
            _mm256_inserti128_si256(_mm256_setzero_si256(), _mm_set1_epi32(int(8 * half)), 1);
        const __m256i bits = _mm256_sub_epi32(begins, skipped);
        shift = _mm256_and_si256(bits, _mm256_set1_epi32(7));
        bytes =
            _mm256_add_epi32(_mm256_mullo_epi32(_mm256_srli_epi32(bits, 3), _mm256_set1_epi32(0x01010101)),
                             _mm256_set1_epi32(0x03020100));
    }

    __m256i next(const std::byte* from) {
        const auto load_16 = [](const std::byte* p) {
            return _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
        };
        const __m256i packed =
            _mm256_inserti128_si256(_mm256_castsi128_si256(load_16(from)), load_16(from + half), 1);
        const __m256i index =
            _mm256_and_si256(_mm256_srlv_epi32(_mm256_shuffle_epi8(packed, bytes), shift), mask);
        most = _mm256_max_epu32(most, index);
        return index;
    }

    bool in_range() const {
        return _mm256_movemask_epi8(_mm256_cmpeq_epi32(_mm256_max_epu32(most, last), last)) == -1;
    }

    std::size_t half; ///< the bytes before the one in which the fifth index begins
    __m256i mask, last, shift, bytes, most = _mm256_setzero_si256();
};

struct Loads : Indices {
    Loads(unsigned width, const Dictionary& d) : Indices(width, d), values(d.values) {}

    template <class T>
    void step(const std::byte* from, std::byte* to) {
        std::uint32_t index[lanes];
        store_32(index, _mm256_min_epu32(next(from), last));
        dictionary::load_values<T>(index, values, to);
    }

    const std::byte* values;
};

struct Registers : Indices {
    static constexpr std::size_t most_values = 16;

    Registers(unsigned width, const Dictionary& d)
        : Indices(width, d), low(load_32(d.values)), high(load_32(d.values + 32)) {}

    template <class T>
    void step(const std::byte* from, std::byte* to) {
        const __m256i index = next(from);
        const auto pick = [&](__m256i v) {
            return _mm256_castsi256_ps(_mm256_permutevar8x32_epi32(v, index));
        };
        const __m256 eighth = _mm256_castsi256_ps(_mm256_slli_epi32(index, 28));
        store_32(to, _mm256_castps_si256(_mm256_blendv_ps(pick(low), pick(high), eighth)));
    }

    __m256i low, high;
};

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    const Dictionary d = dictionary::of_state(state);
    if (d.size == 4 && d.count <= Registers::most_values)
        return dictionary::decode<dictionary::InVectors<Registers>, std::uint32_t>(d, in, out);
    return dictionary::decode<dictionary::InVectors<Loads>>(d, in, out);
}

} // namespace

VARIANT(.run = run, .prepare = dictionary::prepare,
        .note = "8 indices by VPSHUFB and VPSRLVD; up to 16 values by VPERMD, others by loads");
