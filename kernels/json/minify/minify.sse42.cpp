// Masks by PMOVMSKB tell which bytes stay, PSHUFB moves eight of them together. How is told in minify.hpp.
#include "minify.hpp"
#include "kernels/json/structure/sse.hpp"
#include "kernels/variant.hpp"

namespace {

struct Isa : StructureSse {
    static void copy(const std::byte* p, std::byte* to) noexcept {
        each<4>([&](auto i) {
            _mm_storeu_si128(reinterpret_cast<__m128i*>(to) + i,
                             _mm_loadu_si128(reinterpret_cast<const __m128i*>(p) + i));
        });
    }
    static void shuffle(const std::byte* p, const std::uint8_t* places, std::byte* to) noexcept {
        const auto load = [](const void* from) { return _mm_loadl_epi64(static_cast<const __m128i*>(from)); };
        _mm_storel_epi64(reinterpret_cast<__m128i*>(to), _mm_shuffle_epi8(load(p), load(places)));
    }
    static std::uint64_t counts(std::uint64_t mask) noexcept { return counts_by_sums(mask); }
};

} // namespace

VARIANT(.run = run<Isa>,
        .note = "PMOVMSKB, PCLMULQDQ; eight bytes a PSHUFB, blocks without white space copied");
