// Comparisons give masks of 64 bytes, PSHUFB moves eight of those that stay together. How is told in
// minify.hpp.
#include "minify.hpp"
#include "kernels/json/structure/avx512.hpp"
#include "kernels/variant.hpp"

namespace {

struct Isa : StructureAvx512 {
    static void copy(const std::byte* p, std::byte* to) noexcept {
        _mm512_storeu_si512(to, _mm512_loadu_si512(p));
    }
    static void shuffle(const std::byte* p, const std::uint8_t* places, std::byte* to) noexcept {
        const auto load = [](const void* from) { return _mm_loadl_epi64(static_cast<const __m128i*>(from)); };
        _mm_storel_epi64(reinterpret_cast<__m128i*>(to), _mm_shuffle_epi8(load(p), load(places)));
    }
    static std::uint64_t counts(std::uint64_t mask) noexcept { return counts_by_sums(mask); }
};

} // namespace

VARIANT(.run = run<Isa>,
        .note = "comparisons to masks, PCLMULQDQ; eight bytes a PSHUFB, blocks without white space copied");
