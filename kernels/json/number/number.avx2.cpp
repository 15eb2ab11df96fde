// How is told in the headers. Newlines are found 32 bytes at once, and bit positions and shifts take fewer
// instructions with BMI.
#include "kernels/json/number/x86.hpp"
#include "kernels/variant.hpp"

namespace {

struct Ymm : Xmm {
    static std::uint64_t newlines(const std::byte* p) {
        const auto half = [&](std::size_t i) {
            const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p + 32 * i));
            const __m256i equal = _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('\n'));
            return std::uint64_t(unsigned(_mm256_movemask_epi8(equal))) << 32 * i;
        };
        return half(0) | half(1);
    }
};

} // namespace

VARIANT(.run = run<Ymm>,
        .note = "newlines by masks; 16 digits by PMADDUBSW, PMADDWD; the dot taken out by PSHUFB");
