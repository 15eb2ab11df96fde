#pragma once
// As sse.hpp, 32 bytes at once: a mask is two comparisons and two VPMOVMSKB.
#include "x86.hpp"

namespace {

struct StructureAvx2 {
    static constexpr std::size_t batch = 1;
    static constexpr bool rare_backslash = true;
    using Batch = SingleBlock<StructureAvx2>;

    static __m256i load(const std::byte* p) noexcept {
        return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p));
    }
    /// The high bits of f(vector) for the two vectors of a block.
    template <class F>
    static std::uint64_t mask(const std::byte* p, F f) noexcept {
        const auto bits = [&](int i) { return std::uint32_t(_mm256_movemask_epi8(f(load(p + 32 * i)))); };
        return bits(0) | std::uint64_t{bits(1)} << 32;
    }
    static std::uint64_t equal(const std::byte* p, char c) noexcept {
        return mask(p, [=](__m256i v) { return _mm256_cmpeq_epi8(v, _mm256_set1_epi8(c)); });
    }
    static Kinds kinds(const std::byte* p) noexcept {
        const __m256i white = _mm256_broadcastsi128_si256(table(white_of_half));
        const __m256i op = _mm256_broadcastsi128_si256(table(op_of_half));
        const __m256i space = _mm256_set1_epi8(' '), last = _mm256_set1_epi8(0x1f);
        const std::uint64_t control =
            mask(p, [=](__m256i v) { return _mm256_cmpeq_epi8(_mm256_max_epu8(v, last), last); });
        return {
            .quote = equal(p, '"'),
            .backslash = equal(p, '\\'),
            .op = mask(p,
                       [=](__m256i v) {
                           return _mm256_cmpeq_epi8(_mm256_shuffle_epi8(op, v), _mm256_or_si256(v, space));
                       }) &
                  ~control,
            .white = mask(p, [=](__m256i v) { return _mm256_cmpeq_epi8(_mm256_shuffle_epi8(white, v), v); }),
            .control = control,
            .ascii = _mm256_movemask_epi8(_mm256_or_si256(load(p), load(p + 32))) == 0,
        };
    }
    static std::uint64_t prefix_xor(std::uint64_t m) noexcept { return carryless_prefix_xor(m); }
};

} // namespace
