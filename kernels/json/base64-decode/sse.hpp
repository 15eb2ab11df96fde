#pragma once
// Muła and Lemire: Faster Base64 Encoding and Decoding using AVX2 Instructions, ACM Transactions on the Web
// 12(3), 2018, for two alphabets. A character is in the alphabet if what its lower half allows and what its
// upper half is have a bit in common, by two lookups in tables of 16. Its value is the character and an
// offset, by the upper half; where the last two characters of the alphabet are, one upper half has two
// offsets, and all from the last on, that is
// '/' or '_', are counted one higher. PMADDUBSW and PMADDWD then put six bits beside six.
#include "kernels/json/base64/decode.hpp"
#include "kernels/json/base64/sse.hpp"

namespace {
namespace base64 {

struct SseTables {
    explicit constexpr SseTables(std::string_view alphabet) : values(base64::values(alphabet)) {
        last.fill(std::uint8_t(alphabet.back() - 1));
        for (std::size_t value = 0; value < alphabet.size(); ++value) {
            const auto c = std::size_t(alphabet[value]), row = c / 16;
            const auto bit = std::uint8_t(1u << row); // rows 2 to 7
            upper[row] = bit;
            lower[c % 16] = std::uint8_t(lower[c % 16] | bit);
            offsets[row + (alphabet[value] >= alphabet.back())] = std::uint8_t(value - c);
        }
    }
    Values values;
    std::array<std::uint8_t, 16> upper{}, lower{}, offsets{}, last{};
};

struct Sse {
    static constexpr std::size_t block = small, at_once = 4;

    explicit Sse(const SseTables& tables)
        : upper(load(tables.upper.data())), lower(load(tables.lower.data())),
          offsets(load(tables.offsets.data())), last(load(tables.last.data())) {}

    static __m128i load(const void* p) { return _mm_loadu_si128(static_cast<const __m128i*>(p)); }

    /// Twelve bytes, and zeros.
    __m128i bytes(__m128i text) {
        const __m128i row = _mm_and_si128(_mm_srli_epi16(text, 4), _mm_set1_epi8(0x0f)),
                      bits = _mm_and_si128(_mm_shuffle_epi8(upper, row), _mm_shuffle_epi8(lower, text)),
                      number = _mm_sub_epi8(row, _mm_cmpgt_epi8(text, last)),
                      value = _mm_add_epi8(text, _mm_shuffle_epi8(offsets, number)),
                      pairs = _mm_maddubs_epi16(value, _mm_set1_epi16(0x0140)),
                      groups = _mm_madd_epi16(pairs, _mm_set1_epi32(0x00011000));
        flags = _mm_min_epu8(flags, bits);
        return _mm_shuffle_epi8(groups,
                                _mm_setr_epi8(2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1));
    }

    void decode(const std::byte* from, std::byte* to) {
        const __m128i first = bytes(load(from)), second = bytes(load(from + 16));
        _mm_storeu_si128(reinterpret_cast<__m128i*>(to), _mm_or_si128(first, _mm_slli_si128(second, 12)));
        _mm_storel_epi64(reinterpret_cast<__m128i*>(to + 16), _mm_srli_si128(second, 4));
    }
    void decode_small(const std::byte* from, std::byte* to) { decode(from, to); }

    bool decode_few(const std::byte* from, std::size_t n, std::byte* to) {
        for (; n >= 16; n -= 16, from += 16, to += 12) store_at_most_16(to, 12, bytes(load(from)));
        const std::size_t length = n * group / quantum;
        const __m128i rest = bytes(first_bytes(n, load_at_most_16(from, n), zero));
        store_at_most_16(to, length, rest);
        const auto zeros = unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(rest, _mm_setzero_si128())));
        return good() && (zeros ^ 0xffff) >> length == 0;
    }

    bool good() const { return _mm_movemask_epi8(_mm_cmpeq_epi8(flags, _mm_setzero_si128())) == 0; }

    __m128i upper, lower, offsets, last;
    __m128i flags = _mm_set1_epi8(-1);
};

} // namespace base64
} // namespace
