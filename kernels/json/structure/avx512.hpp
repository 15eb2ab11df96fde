#pragma once
// AVX-512BW compares 64 bytes to a mask of 64 bits: a block is a vector, a mask is one instruction.
#include "x86.hpp"

namespace {

struct StructureAvx512 {
    static constexpr std::size_t batch = 1;
    static constexpr bool rare_backslash = true;
    using Batch = SingleBlock<StructureAvx512>;

    /// A mask in a general register, where its logic is done. GCC would else do some of it as masks of
    /// comparisons, and each way between the registers takes cycles.
    static std::uint64_t general(std::uint64_t mask) noexcept {
        asm("" : "+r"(mask));
        return mask;
    }
    static std::uint64_t equal(const std::byte* p, char c) noexcept {
        return general(_mm512_cmpeq_epi8_mask(_mm512_loadu_si512(p), _mm512_set1_epi8(c)));
    }
    static Kinds kinds(const std::byte* p) noexcept { return kinds(_mm512_loadu_si512(p)); }
    static Kinds kinds(__m512i v) noexcept {
        const __m512i white = _mm512_broadcast_i32x4(table(white_of_half));
        const __m512i op = _mm512_broadcast_i32x4(table(op_of_half)), space = _mm512_set1_epi8(' ');
        const std::uint64_t control = general(_mm512_cmplt_epu8_mask(v, space));
        return {
            .quote = general(_mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8('"'))),
            .backslash = general(_mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8('\\'))),
            .op = general(_mm512_cmpeq_epi8_mask(_mm512_shuffle_epi8(op, v), _mm512_or_si512(v, space))) &
                  ~control,
            .white = general(_mm512_cmpeq_epi8_mask(_mm512_shuffle_epi8(white, v), v)),
            .control = control,
            .ascii = _mm512_movepi8_mask(v) == 0,
        };
    }
    static std::uint64_t prefix_xor(std::uint64_t m) noexcept { return carryless_prefix_xor(m); }
};

} // namespace
