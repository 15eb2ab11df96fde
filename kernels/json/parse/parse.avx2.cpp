// Strings are copied 32 bytes at a time, the last ones masked. How and why is told in tokens.hpp and
// parser.hpp.
#include "kernels/json/structure/avx2.hpp"
#include "kernels/json/unicode/avx2.hpp"
#include "kernels/variant.hpp"
#include "parser.hpp"
#include "sse.hpp"

namespace {

struct Isa : XmmNumbers {
    using Structure = StructureAvx2;
    using Finder = BlockFinder<Isa>;
    using Unicode = Avx2;
    static constexpr std::size_t size = 32;

    static __m256i load(const void* p) noexcept { return _mm256_loadu_si256(static_cast<const __m256i*>(p)); }
    static void store(void* p, __m256i v) noexcept { _mm256_storeu_si256(static_cast<__m256i*>(p), v); }
    static __m256i both(__m256i a, __m256i b) noexcept { return _mm256_and_si256(a, b); }

    static std::uint64_t bit_6(const std::byte* p) noexcept {
        return StructureAvx2::mask(p, [](__m256i v) { return _mm256_add_epi8(v, v); });
    }
    static std::uint32_t* list(std::uint64_t bits, std::uint32_t base, std::uint32_t* to) noexcept {
        return list_bits(bits, base, to);
    }
    [[gnu::always_inline]] static void copy(const std::byte* from, std::size_t n, const std::byte* end,
                                            std::byte* to) noexcept {
        copy_masked<Isa>(from, n, end, to);
    }
};

} // namespace

VARIANT(.run = parse<Isa>, .note = "tokens of 4 KiB, strings copied by 32 bytes, no stack");
