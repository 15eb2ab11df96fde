#pragma once
// The decoder's pieces on every x86.
#include "decoder.hpp"
#include <immintrin.h>

namespace {
namespace lz4 {

struct X86 {
    using Vector = __m128i;
    static constexpr std::size_t near = pattern, match_room = short_match;
    static constexpr bool by_index = true;

    static void copy16(std::byte* to, const std::byte* from) { copy<16>(to, from); }
    static void copy32(std::byte* to, const std::byte* from) {
        const Vector a = load<Vector>(from), b = load<Vector>(from + 16);
        std::memcpy(to, &a, 16);
        std::memcpy(to + 16, &b, 16);
    }
    static void copy_match(std::byte* to, const std::byte* from) {
        copy<16>(to, from);
        copy<2>(to + 16, from + 16);
    }
    static Vector repeated(const std::byte* end, const std::uint8_t* places) {
        return _mm_shuffle_epi8(load<Vector>(end - pattern),
                                _mm_load_si128(reinterpret_cast<const Vector*>(places)));
    }
};

} // namespace lz4
} // namespace
