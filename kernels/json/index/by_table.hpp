#pragma once
// Offsets byte by byte of a mask: a table of 2 KiB has the places of the bits of a byte. It takes as long for
// few bits as for many, and no branch.
#include "index.hpp"
#include <array>
#include <immintrin.h>

namespace {

alignas(64) constexpr auto places_of = [] {
    std::array<std::array<std::uint8_t, 8>, 256> all{};
    for (unsigned byte = 0; byte < 256; ++byte)
        for (unsigned bit = 0, n = 0; bit < 8; ++bit)
            if (byte >> bit & 1) all[byte][n++] = std::uint8_t(bit);
    return all;
}();

struct ByTable {
    [[gnu::always_inline]] static std::byte* write(std::uint64_t bits, std::uint32_t base,
                                                   std::byte* to) noexcept {
#if defined(__AVX2__)
        __m256i first = _mm256_set1_epi32(int(base));
#else
        __m128i first = _mm_set1_epi32(int(base));
#endif
        each<8>([&](auto i) __attribute__((always_inline)) {
            const auto byte = std::uint8_t(bits >> 8 * i);
            const __m128i places = _mm_loadl_epi64(reinterpret_cast<const __m128i*>(&places_of[byte]));
#if defined(__AVX2__)
            _mm256_storeu_si256(reinterpret_cast<__m256i*>(to),
                                _mm256_add_epi32(first, _mm256_cvtepu8_epi32(places)));
            first = _mm256_add_epi32(first, _mm256_set1_epi32(8));
#else
            const auto put = [&](int at, __m128i four) {
                _mm_storeu_si128(reinterpret_cast<__m128i*>(to) + at,
                                 _mm_add_epi32(first, _mm_cvtepu8_epi32(four)));
            };
            put(0, places);
            put(1, _mm_srli_si128(places, 4));
            first = _mm_add_epi32(first, _mm_set1_epi32(8));
#endif
            to += 4 * std::size_t(std::popcount(byte));
        });
        return to;
    }
};

} // namespace
