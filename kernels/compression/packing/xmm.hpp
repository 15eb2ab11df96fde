#pragma once
// Vectors of one lane of 16 bytes. SSE shifts all elements of a vector by the same count: those that differ
// are multiplications by powers of two.
#include <array>
#include <cstddef>
#include <cstdint>
#include <immintrin.h>

namespace {
namespace packing {

struct Xmm {
    using Vector = __m128i;
    static constexpr unsigned lanes = 1, grain = 1;
    static constexpr bool masks = false;     ///< right_each() is for whole elements, not only for a byte
    static constexpr bool has_bytes = false; ///< elements of a byte are shifted by counts of their own
    static constexpr bool has_words = true; ///< elements of 16 bits are widened to both halves of their order

    static Vector load(const void* p) { return _mm_loadu_si128(static_cast<const __m128i*>(p)); }
    static void store(void* p, Vector v) { _mm_storeu_si128(static_cast<__m128i*>(p), v); }
    /// A lane from each of the offsets.
    template <std::size_t offset>
    static Vector from_lanes(const std::byte* p) {
        return load(p + offset);
    }
    static __m128i lane(Vector v, std::integral_constant<std::size_t, 0>) { return v; }

    static Vector all(std::uint32_t value) { return _mm_set1_epi32(int(value)); }
    static Vector add(Vector a, Vector b) { return _mm_add_epi32(a, b); }
    static Vector or_(Vector a, Vector b) { return _mm_or_si128(a, b); }
    static Vector and_(Vector a, Vector b) { return _mm_and_si128(a, b); }
    /// Bytes of the lane; 0x80 gives a zero.
    static Vector shuffle(Vector v, Vector places) { return _mm_shuffle_epi8(v, places); }

    /// Elements shifted by counts of their own, which a table has as left_by(count).
    static constexpr std::uint32_t left_by(unsigned count) { return std::uint32_t{1} << count; }
    static Vector left(Vector v, Vector by) { return _mm_mullo_epi32(v, by); }
    static Vector left16(Vector v, Vector by) { return _mm_mullo_epi16(v, by); }
    template <int count>
    static Vector right(Vector v) {
        return _mm_srli_epi32(v, count);
    }
    template <int count>
    static Vector right16(Vector v) {
        return _mm_srli_epi16(v, count);
    }
    /// v >> count | w
    template <int count>
    static Vector right_or(Vector v, Vector w) {
        return or_(right<count>(v), w);
    }

    /// A byte of an element shifted to the right by less than eight: it stands at byte_at.
    static constexpr unsigned byte_at = 1;
    static constexpr std::uint32_t right_by(unsigned count) { return std::uint32_t{1} << (8 - count); }
    static Vector right_each(Vector v, Vector by) { return _mm_mulhi_epu16(v, by); }

    /// Elements of 32 bits at even places times words of 64 bits, which are below 2^32; those at odd places
    /// moved to even ones.
    static Vector multiply(Vector v, Vector by) { return _mm_mul_epu32(v, by); }
    static Vector odd(Vector v) { return _mm_srli_epi64(v, 32); }
    /// Elements of 32 bits, less than 256, to bytes.
    static Vector pack_bytes(Vector a, Vector b, Vector c, Vector d) {
        return _mm_packus_epi16(_mm_packus_epi32(a, b), _mm_packus_epi32(c, d));
    }
    /// Sums of two neighbours of which each is multiplied first; the bytes to be joined are less than 128.
    static Vector join_bytes(Vector v, Vector by) { return _mm_maddubs_epi16(by, v); }
    static Vector join_words(Vector v, Vector by) { return _mm_madd_epi16(v, by); }

    static Vector low_words(Vector v) { return _mm_cvtepu16_epi32(v); }
    static Vector high_words(Vector v) { return _mm_unpackhi_epi16(v, _mm_setzero_si128()); }
};

} // namespace packing
} // namespace
