#pragma once
// AVX-512BW compares 64 bytes to a mask of 64 bits.
#include "kernels/json/structure/avx512.hpp"
#include "select.hpp"

namespace {

struct SelectAvx512 {
    static constexpr std::size_t batch = 1;
    class Batch {
    public:
        Batch(const std::byte* p, std::size_t) noexcept : p_(p) {}
        [[gnu::always_inline]] Marks operator[](std::size_t) const noexcept {
            const __m512i v = _mm512_loadu_si512(p_), space = _mm512_set1_epi8(' ');
            const __m512i folded = _mm512_or_si512(v, space); // [ is as {, and ] as }
            const auto is = [](__m512i bytes, char c) {
                return plain(_mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8(c)));
            };
            return {.quote = is(v, '"'),
                    .backslash = is(v, '\\'),
                    .open = is(folded, '{'),
                    .close = is(folded, '}'),
                    .separator = is(v, ':') | is(v, ','),
                    .control = plain(_mm512_cmplt_epu8_mask(v, space))};
        }

    private:
        /// Kept out of mask registers: GCC else makes an AND with what came over from the block before the
        /// mask of the comparison, and all blocks wait for one another.
        static std::uint64_t plain(std::uint64_t mask) noexcept {
            asm("" : "+r"(mask));
            return mask;
        }
        const std::byte* p_;
    };
    template <class Isa>
    using BlocksOf = Blocks<Isa>;
    static std::uint64_t prefix_xor(std::uint64_t m) noexcept { return carryless_prefix_xor(m); }
    static std::uint32_t* list(std::uint32_t* to, std::uint32_t offset, std::uint64_t mask) noexcept {
        return list_bits(to, offset, mask);
    }
};

} // namespace
