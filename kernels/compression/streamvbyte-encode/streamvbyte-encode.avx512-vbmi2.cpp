// Without a table: VPLZCNTD says how long each value is, a comparison with the places of its bytes makes the
// mask of those that count, and VPCOMPRESSB packs them. VPSHUFBITQMB takes the two bits of each length out of
// the zeros counted: eight control bytes at once. The format is that of Lemire, Kurz, Rupp: Stream VByte:
// Faster byte-oriented integer compression, 2018.
#include "kernels/compression/streamvbyte/encode.hpp"
#include "kernels/variant.hpp"
#include <immintrin.h>

namespace {

struct Cpu {
    static constexpr std::size_t width = 64, values = 32;

    /// The lowest byte of each word of both vectors, four at a time in eight bytes.
    alignas(width) static constexpr auto low_bytes = [] {
        std::array<std::uint8_t, width> from{};
        for (std::size_t i = 0; i < width; ++i) from[i] = std::uint8_t(4 * (i / 8 * 4 + i % 4));
        return from;
    }();

    static __m512i leading_zeros(__m512i v) {
        return _mm512_lzcnt_epi32(_mm512_or_si512(v, _mm512_set1_epi32(1)));
    }

    static std::byte* pack(__m512i v, __m512i zeros, std::byte* data) {
        const __m512i of_each_byte = _mm512_shuffle_epi8(
            zeros, _mm512_broadcast_i32x4(_mm_setr_epi8(0, 0, 0, 0, 4, 4, 4, 4, 8, 8, 8, 8, 12, 12, 12, 12)));
        const __mmask64 used = _mm512_cmple_epu8_mask(of_each_byte, _mm512_set1_epi32(0x07'0f'17'1f));
        _mm512_storeu_si512(data, _mm512_maskz_compress_epi8(used, v)); // to memory it is slow on Zen 4
        return data + std::popcount(used);
    }

    static std::byte* block(const std::byte* from, std::byte* controls, std::byte* data) {
        const __m512i low = _mm512_loadu_si512(from), high = _mm512_loadu_si512(from + width);
        const __m512i low_zeros = leading_zeros(low), high_zeros = leading_zeros(high);
        const __m512i fours =
            _mm512_permutex2var_epi8(low_zeros, _mm512_load_si512(low_bytes.data()), high_zeros);
        // A length less one is three less the zeros' bits 3 and 4.
        const std::uint64_t control =
            ~_mm512_bitshuffle_epi64_mask(fours, _mm512_set1_epi64(0x1c'1b'14'13'0c'0b'04'03));
        std::memcpy(controls, &control, sizeof control);
        return pack(high, high_zeros, pack(low, low_zeros, data));
    }
};

} // namespace

VARIANT(.run = streamvbyte::encode<Cpu>, .note = "VPCOMPRESSB of 16 values, lengths by VPLZCNTD");
