#pragma once
// The decoder's pieces on AVX-512: vectors of 64 bytes, and masks that end a copy where its bytes end.
#include "avx2.hpp"

namespace {
namespace lz4 {

struct Avx512 : Avx2 {
    static void copy_wide(std::byte* to, const std::byte* from) {
        _mm512_storeu_si512(to, _mm512_loadu_si512(from));
    }
    static void copy_exactly(std::byte* to, const std::byte* from, std::size_t n) {
        for (; n >= wide; to += wide, from += wide, n -= wide) copy_wide(to, from);
        const __mmask64 which = (1ull << n) - 1;
        _mm512_mask_storeu_epi8(to, which, _mm512_maskz_loadu_epi8(which, from));
    }
};

} // namespace lz4
} // namespace
