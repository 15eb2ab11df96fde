// As sse42 with twice the characters. How is told in the header.
#include "kernels/variant.hpp"
#include "sse.hpp"

namespace {

struct Avx2 {
    static constexpr std::size_t block = base64::small, at_once = 4;

    explicit Avx2(const base64::SseTables& tables)
        : sse(tables), upper(twice(tables.upper.data())), lower(twice(tables.lower.data())),
          offsets(twice(tables.offsets.data())), last(twice(tables.last.data())) {}

    static __m256i twice(const void* p) { return _mm256_broadcastsi128_si256(base64::Sse::load(p)); }

    void decode(const std::byte* from, std::byte* to) {
        const __m256i text = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from)),
                      row = _mm256_and_si256(_mm256_srli_epi16(text, 4), _mm256_set1_epi8(0x0f)),
                      bits =
                          _mm256_and_si256(_mm256_shuffle_epi8(upper, row), _mm256_shuffle_epi8(lower, text)),
                      number = _mm256_sub_epi8(row, _mm256_cmpgt_epi8(text, last)),
                      value = _mm256_add_epi8(text, _mm256_shuffle_epi8(offsets, number)),
                      pairs = _mm256_maddubs_epi16(value, _mm256_set1_epi16(0x0140)),
                      groups = _mm256_madd_epi16(pairs, _mm256_set1_epi32(0x00011000));
        flags = _mm256_min_epu8(flags, bits);
        const __m128i order = _mm_setr_epi8(2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1);
        const __m256i lanes = _mm256_shuffle_epi8(groups, _mm256_broadcastsi128_si256(order)),
                      bytes = _mm256_permutevar8x32_epi32(lanes, _mm256_setr_epi32(0, 1, 2, 4, 5, 6, 3, 7));
        _mm_storeu_si128(reinterpret_cast<__m128i*>(to), _mm256_castsi256_si128(bytes));
        _mm_storel_epi64(reinterpret_cast<__m128i*>(to + 16), _mm256_extracti128_si256(bytes, 1));
    }
    void decode_small(const std::byte* from, std::byte* to) { decode(from, to); }

    bool decode_few(const std::byte* from, std::size_t n, std::byte* to) {
        return sse.decode_few(from, n, to);
    }

    bool good() const { return _mm256_movemask_epi8(_mm256_cmpeq_epi8(flags, _mm256_setzero_si256())) == 0; }

    base64::Sse sse;
    __m256i upper, lower, offsets, last;
    __m256i flags = _mm256_set1_epi8(-1);
};

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    return base64::decode(Avx2(base64::tables_of<base64::SseTables>(state)), state, in, out);
}

} // namespace

VARIANT(.run = run, .prepare = base64::prepare_decode<base64::SseTables>,
        .note = "offsets and validity by PSHUFB of half bytes, PMADDUBSW and PMADDWD, 32 characters a step");
