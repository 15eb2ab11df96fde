#pragma once
// Four values by PSHUFB.
#include "tables.hpp"
#include <immintrin.h>

namespace {
namespace streamvbyte {

inline __m128i load_16(const void* p) { return _mm_loadu_si128(static_cast<const __m128i*>(p)); }
inline void store_16(void* p, __m128i v) { _mm_storeu_si128(static_cast<__m128i*>(p), v); }

struct Spread {
    static constexpr std::size_t at_once = 4;
    static __m128i four(std::size_t control, const std::byte* data) {
        return _mm_shuffle_epi8(load_16(data), load_16(&spread[control]));
    }
    static void store(std::byte* to, __m128i four) { store_16(to, four); }
};

/// Writes the bytes of each four values, and returns where they end.
template <std::size_t n>
std::byte* pack_fours(const __m128i (&values)[n], std::uint64_t control, std::byte* data) {
    for (std::size_t i = 0; i < n; ++i, control >>= 8) {
        store_16(data, _mm_shuffle_epi8(values[i], load_16(&pack[control & 0xff])));
        data += lengths[control & 0xff];
    }
    return data;
}

} // namespace streamvbyte
} // namespace
