// Which bytes of a value but its lowest are not zero is a number of three bits; its highest bit says how many
// bytes follow. Adding up weighted bytes makes these numbers of 16 values, PSHUFB finds the lengths, and
// more weights make control bytes of them, of which each chooses a shuffle that packs four values (Lemire,
// Kurz, Rupp: Stream VByte: Faster byte-oriented integer compression, 2018).
#include "kernels/compression/streamvbyte/encode.hpp"
#include "kernels/compression/streamvbyte/xmm.hpp"
#include "kernels/variant.hpp"

namespace {

struct Cpu {
    static constexpr std::size_t values = 16;

    static std::byte* block(const std::byte* from, std::byte* controls, std::byte* data) {
        __m128i value[4], used[4];
        for (int i = 0; i < 4; ++i) {
            value[i] = streamvbyte::load_16(from + 16 * i);
            const __m128i ones = _mm_min_epu8(value[i], _mm_set1_epi8(1));
            used[i] = _mm_maddubs_epi16(ones, _mm_set1_epi32(0x04'02'01'00));
        }
        const __m128i sum = _mm_set1_epi8(1);
        const __m128i low = _mm_maddubs_epi16(_mm_packus_epi16(used[0], used[1]), sum),
                      high = _mm_maddubs_epi16(_mm_packus_epi16(used[2], used[3]), sum);
        const __m128i code = _mm_shuffle_epi8(_mm_setr_epi8(0, 1, 2, 2, 3, 3, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0),
                                              _mm_packus_epi16(low, high));
        const __m128i pairs = _mm_maddubs_epi16(code, _mm_set1_epi16(0x04'01)),
                      fours = _mm_madd_epi16(pairs, _mm_set1_epi32(0x0010'0001));
        const auto four = std::uint32_t(_mm_cvtsi128_si32(
            _mm_shuffle_epi8(fours, _mm_setr_epi8(0, 4, 8, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))));
        std::memcpy(controls, &four, sizeof four);
        return streamvbyte::pack_fours(value, four, data);
    }
};

} // namespace

VARIANT(.run = streamvbyte::encode<Cpu>, .note = "PSHUFB by a table of 256 shuffles, lengths by PMADDUBSW");
