#pragma once
// Muła and Lemire: Faster Base64 Encoding and Decoding using AVX2 Instructions, ACM Transactions on the Web
// 12(3), 2018. PSHUFB brings each group into a word as its second, first, third and second byte; two
// multiplications of 16-bit halves shift six bits each to where they belong, the upper half of the one
// product and the lower half of the other. A value's character is the value and an offset, of which there are
// five: by saturation and a comparison each of the five ranges gets numbers of its own, digits ten, for a
// lookup by PSHUFB.
#include "kernels/json/base64/encode.hpp"
#include "kernels/json/base64/sse.hpp"

namespace {
namespace base64 {

struct SseTables {
    explicit constexpr SseTables(std::string_view letters) {
        for (std::size_t i = 0; i < 64; ++i) {
            alphabet[i] = letters[i];
            offsets[number(i)] = std::uint8_t(std::size_t(letters[i]) - i);
        }
    }
    /// Of the range that a value is in: 0, 1, 2 to 11, 12, 13.
    static constexpr std::size_t number(std::size_t value) {
        return (value > 51 ? value - 51 : 0) + (value > 25);
    }
    std::array<char, 64> alphabet{};
    std::array<std::uint8_t, 16> offsets{};
};

/// Where PSHUFB finds the bytes of four groups that begin at `from`.
inline __m128i places_of_groups(int from) {
    return _mm_add_epi8(_mm_setr_epi8(1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10),
                        _mm_set1_epi8(char(from)));
}

struct Sse {
    static constexpr std::size_t block = small, at_once = 4;

    explicit Sse(const SseTables& tables)
        : offsets(_mm_loadu_si128(reinterpret_cast<const __m128i*>(tables.offsets.data()))) {}

    __m128i text(__m128i groups) const {
        const __m128i first_third = _mm_mulhi_epu16(_mm_and_si128(groups, _mm_set1_epi32(0x0fc0fc00)),
                                                    _mm_set1_epi32(0x04000040)),
                      second_fourth = _mm_mullo_epi16(_mm_and_si128(groups, _mm_set1_epi32(0x003f03f0)),
                                                      _mm_set1_epi32(0x01000010)),
                      values = _mm_or_si128(first_third, second_fourth),
                      numbers = _mm_sub_epi8(_mm_subs_epu8(values, _mm_set1_epi8(51)),
                                             _mm_cmpgt_epi8(values, _mm_set1_epi8(25)));
        return _mm_add_epi8(values, _mm_shuffle_epi8(offsets, numbers));
    }

    void encode(const std::byte* from, std::byte* to) const {
        const auto half = [&](int i) { // the second half of the bytes ends where its vector ends
            const auto* p = reinterpret_cast<const __m128i*>(from + 8 * i);
            const __m128i groups = _mm_shuffle_epi8(_mm_loadu_si128(p), places_of_groups(4 * i));
            _mm_storeu_si128(reinterpret_cast<__m128i*>(to) + i, text(groups));
        };
        half(0);
        half(1);
    }
    void encode_small(const std::byte* from, std::byte* to) const { encode(from, to); }

    void encode_few(const std::byte* from, std::size_t n, std::byte* to) const {
        const auto next = [&] {
            return text(_mm_shuffle_epi8(load_at_most_16(from, n), places_of_groups(0)));
        };
        for (; n >= 12; n -= 12, from += 12, to += 16)
            _mm_storeu_si128(reinterpret_cast<__m128i*>(to), next());
        store_at_most_16(to, encoded(n), first_bytes((4 * n + 2) / 3, next(), char(pad)));
    }

    __m128i offsets;
};

} // namespace base64
} // namespace
