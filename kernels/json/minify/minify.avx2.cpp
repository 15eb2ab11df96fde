// Masks by VPMOVMSKB tell which bytes stay, PSHUFB moves eight of them together. How is told in minify.hpp.
#include "minify.hpp"
#include "kernels/json/structure/avx2.hpp"
#include "kernels/variant.hpp"

namespace {

struct Isa : StructureAvx2 {
    static void copy(const std::byte* p, std::byte* to) noexcept {
        each<2>([&](auto i) { _mm256_storeu_si256(reinterpret_cast<__m256i*>(to) + i, load(p + 32 * i)); });
    }
    static void shuffle(const std::byte* p, const std::uint8_t* places, std::byte* to) noexcept {
        const auto load = [](const void* from) { return _mm_loadl_epi64(static_cast<const __m128i*>(from)); };
        _mm_storel_epi64(reinterpret_cast<__m128i*>(to), _mm_shuffle_epi8(load(p), load(places)));
    }
    static std::uint64_t counts(std::uint64_t mask) noexcept { return counts_by_sums(mask); }
};

} // namespace

VARIANT(.run = run<Isa>,
        .note = "VPMOVMSKB, PCLMULQDQ; eight bytes a PSHUFB, blocks without white space copied");
