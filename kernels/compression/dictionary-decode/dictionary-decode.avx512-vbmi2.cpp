// As avx2, with 16 indices at once, for which VPERMB moves bytes over the whole vector. Up to 32 short or 16
// long values stay in two registers (VPERMI2D, VPERMI2Q).
#include "kernels/variant.hpp"
#include "vectors.hpp"
#include <immintrin.h>

namespace {

using dictionary::Dictionary;

struct Indices {
    static constexpr std::size_t lanes = 16, reach = 64;

    Indices(unsigned width, const Dictionary& d)
        : mask(_mm512_set1_epi32((1 << width) - 1)), last(_mm512_set1_epi32(int(d.count - 1))) {
        const __m512i bits =
            _mm512_mullo_epi32(_mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
                               _mm512_set1_epi32(int(width)));
        shift = _mm512_and_si512(bits, _mm512_set1_epi32(7));
        bytes =
            _mm512_add_epi32(_mm512_mullo_epi32(_mm512_srli_epi32(bits, 3), _mm512_set1_epi32(0x01010101)),
                             _mm512_set1_epi32(0x03020100));
    }

    __m512i next(const std::byte* from) {
        const __m512i packed = _mm512_permutexvar_epi8(bytes, _mm512_loadu_si512(from));
        const __m512i index = _mm512_and_si512(_mm512_srlv_epi32(packed, shift), mask);
        most = _mm512_max_epu32(most, index);
        return index;
    }

    bool in_range() const { return _mm512_cmpeq_epi32_mask(_mm512_max_epu32(most, last), last) == 0xffff; }

    __m512i mask, last, shift, bytes, most = _mm512_setzero_si512();
};

struct Loads : Indices {
    Loads(unsigned width, const Dictionary& d) : Indices(width, d), values(d.values) {}

    template <class T>
    void step(const std::byte* from, std::byte* to) {
        std::uint32_t index[lanes];
        _mm512_storeu_si512(index, _mm512_min_epu32(next(from), last));
        dictionary::load_values<T>(index, values, to);
    }

    const std::byte* values;
};

struct Registers : Indices {
    Registers(unsigned width, const Dictionary& d)
        : Indices(width, d), low(_mm512_loadu_si512(d.values)), high(_mm512_loadu_si512(d.values + 64)) {}

    template <class T>
    void step(const std::byte* from, std::byte* to) {
        const __m512i index = next(from);
        if constexpr (sizeof(T) == 4) {
            _mm512_storeu_si512(to, _mm512_permutex2var_epi32(low, index, high));
        } else {
            const auto pick = [&](__m256i part) {
                return _mm512_permutex2var_epi64(low, _mm512_cvtepu32_epi64(part), high);
            };
            _mm512_storeu_si512(to, pick(_mm512_castsi512_si256(index)));
            _mm512_storeu_si512(to + 64, pick(_mm512_extracti64x4_epi64(index, 1)));
        }
    }

    __m512i low, high;
};

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    const Dictionary d = dictionary::of_state(state);
    if (d.count * d.size <= dictionary::least_bytes)
        return dictionary::decode<dictionary::InVectors<Registers>>(d, in, out);
    return dictionary::decode<dictionary::InVectors<Loads>>(d, in, out);
}

} // namespace

VARIANT(.run = run, .prepare = dictionary::prepare,
        .note =
            "16 indices by VPERMB and VPSRLVD; 128 bytes of values by VPERMI2D or VPERMI2Q, others by loads");
