#pragma once
// Shuffles of the bytes of each word, of 64 bit where `wide`, else of 32.
#include <immintrin.h>

namespace {

/// The last byte first.
template <bool wide>
__m128i reversed_bytes() {
    return wide ? _mm_setr_epi8(7, 6, 5, 4, 3, 2, 1, 0, 15, 14, 13, 12, 11, 10, 9, 8)
                : _mm_setr_epi8(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12);
}
/// A rotation by a byte: of 64 bit to the right, of 32 to the left.
template <bool wide>
__m128i rotated_bytes() {
    return wide ? _mm_setr_epi8(1, 2, 3, 4, 5, 6, 7, 0, 9, 10, 11, 12, 13, 14, 15, 8)
                : _mm_setr_epi8(3, 0, 1, 2, 7, 4, 5, 6, 11, 8, 9, 10, 15, 12, 13, 14);
}

} // namespace
