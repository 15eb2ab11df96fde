#pragma once
// PMOVMSKB makes 16 bits of 16 bytes, so a mask is four comparisons and four of these. White space and
// structural characters are each one PSHUFB, which looks up what a byte of that low half must be.
#include "x86.hpp"

namespace {

struct StructureSse {
    static constexpr std::size_t batch = 1;
    static constexpr bool rare_backslash = true;
    using Batch = SingleBlock<StructureSse>;

    /// The high bits of f(vector) for the four vectors of a block.
    template <class F>
    static std::uint64_t mask(const std::byte* p, F f) noexcept {
        const auto bits = [&](int i) {
            const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p) + i);
            return std::uint64_t(std::uint32_t(_mm_movemask_epi8(f(v)))) << 16 * i;
        };
        return (bits(0) | bits(1)) | (bits(2) | bits(3));
    }
    static std::uint64_t equal(const std::byte* p, char c) noexcept {
        return mask(p, [=](__m128i v) { return _mm_cmpeq_epi8(v, _mm_set1_epi8(c)); });
    }
    static Kinds kinds(const std::byte* p) noexcept {
        const __m128i white = table(white_of_half), op = table(op_of_half), space = _mm_set1_epi8(' ');
        const std::uint64_t control = mask(p, [](__m128i v) {
            return _mm_cmpeq_epi8(_mm_max_epu8(v, _mm_set1_epi8(0x1f)), _mm_set1_epi8(0x1f));
        });
        return {
            .quote = equal(p, '"'),
            .backslash = equal(p, '\\'),
            .op = mask(p,
                       [=](__m128i v) {
                           return _mm_cmpeq_epi8(_mm_shuffle_epi8(op, v), _mm_or_si128(v, space));
                       }) &
                  ~control,
            .white = mask(p, [=](__m128i v) { return _mm_cmpeq_epi8(_mm_shuffle_epi8(white, v), v); }),
            .control = control,
            .ascii = mask(p, [](__m128i v) { return v; }) == 0,
        };
    }
    static std::uint64_t prefix_xor(std::uint64_t m) noexcept { return carryless_prefix_xor(m); }
};

} // namespace
