// Eight indices at once: PSHUFB brings the four bytes that hold an index to it, a multiplication moves it to
// the top and a shift down again (Lemire and Boytsov: Decoding billions of integers per second through
// vectorization, 2015). Values are loaded one by one. An index that is out of range is clamped, and the
// largest one tells at the end.
#include "kernels/each.hpp"
#include "kernels/variant.hpp"
#include "vectors.hpp"
#include <immintrin.h>

namespace {

struct Cpu {
    static constexpr std::size_t lanes = 8, reach = dictionary::most_vector_width / 2 + 16;

    Cpu(unsigned width, const dictionary::Dictionary& d)
        : half(width / 2), down(_mm_cvtsi32_si128(int(32 - width))), last(_mm_set1_epi32(int(d.count - 1))),
          values(d.values) {
        for (unsigned i = 0; i < 2; ++i) {
            std::uint32_t from[4], times[4];
            for (unsigned lane = 0; lane < 4; ++lane) {
                const unsigned bit = (4 * i + lane) * width - i * 8 * unsigned(half);
                from[lane] = bit / 8 * 0x01010101 + 0x03020100;
                times[lane] = std::uint32_t{1} << (32 - width - bit % 8);
            }
            bytes[i] = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
            up[i] = _mm_loadu_si128(reinterpret_cast<const __m128i*>(times));
        }
    }

    template <class T>
    void step(const std::byte* from, std::byte* to) {
        std::uint32_t index[lanes];
        each<2>([&](auto i) {
            const __m128i packed = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + i * half));
            const __m128i any =
                _mm_srl_epi32(_mm_mullo_epi32(_mm_shuffle_epi8(packed, bytes[i]), up[i]), down);
            most = _mm_max_epu32(most, any);
            _mm_storeu_si128(reinterpret_cast<__m128i*>(index + 4 * i), _mm_min_epu32(any, last));
        });
        dictionary::load_values<T>(index, values, to);
    }

    bool in_range() const {
        return _mm_movemask_epi8(_mm_cmpeq_epi32(_mm_max_epu32(most, last), last)) == 0xffff;
    }

    std::size_t half; ///< the bytes before the one in which the fifth index begins
    __m128i down, last, bytes[2], up[2], most = _mm_setzero_si128();
    const std::byte* values;
};

} // namespace

VARIANT(.run = dictionary::run<Cpu>, .prepare = dictionary::prepare,
        .note = "8 indices by PSHUFB and PMULLD, values by loads");
