// As avx512-vbmi2, but positions of 16 bits at a time, by VPCOMPRESSD.
#include "avx512.hpp"
#include "kernels/json/unicode/avx512_plain.hpp"
#include "kernels/variant.hpp"

namespace {

struct Isa : ParseAvx512 {
    using Finder = BlockFinder<Isa>;
    using Unicode = Avx512<Tables>;

    static std::uint32_t* list(std::uint64_t bits, std::uint32_t base, std::uint32_t* to) noexcept {
        const __m512i rising = _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
        for (int i = 0; i < 4; ++i, bits >>= 16) {
            const __m512i at = _mm512_add_epi32(rising, _mm512_set1_epi32(int(base) + 16 * i));
            _mm512_storeu_si512(to, _mm512_maskz_compress_epi32(std::uint16_t(bits), at));
            to += std::popcount(bits & 0xffff);
        }
        return to;
    }
};

} // namespace

VARIANT(.run = parse<Isa>, .note = "tokens of 4 KiB by VPCOMPRESSD, strings by masked loads, no stack");
