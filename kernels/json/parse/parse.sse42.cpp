// Strings are copied 16 bytes at a time, the last ones masked. How and why is told in tokens.hpp and
// parser.hpp.
#include "kernels/json/structure/sse.hpp"
#include "kernels/json/unicode/sse.hpp"
#include "kernels/variant.hpp"
#include "parser.hpp"
#include "sse.hpp"

namespace {

struct Isa : XmmNumbers {
    using Structure = StructureSse;
    using Finder = BlockFinder<Isa>;
    using Unicode = Sse;
    static constexpr std::size_t size = 16;

    static __m128i load(const void* p) noexcept { return _mm_loadu_si128(static_cast<const __m128i*>(p)); }
    static void store(void* p, __m128i v) noexcept { _mm_storeu_si128(static_cast<__m128i*>(p), v); }
    static __m128i both(__m128i a, __m128i b) noexcept { return _mm_and_si128(a, b); }

    static std::uint64_t bit_6(const std::byte* p) noexcept {
        return StructureSse::mask(p, [](__m128i v) { return _mm_add_epi8(v, v); });
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

VARIANT(.run = parse<Isa>, .note = "tokens of 4 KiB, strings copied by 16 bytes, no stack");
