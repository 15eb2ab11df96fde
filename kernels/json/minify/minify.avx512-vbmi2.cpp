// Eight blocks a step, their masks as the words of one vector (structure/avx512_vbmi2.hpp). VPCOMPRESSB drops
// the white space of a block; it is stored whole, and the count moves the pointer. So much is written behind
// what is kept only where the input has as much left.
#include "kernels/json/structure/avx512_vbmi2.hpp"
#include "kernels/main_loop.hpp"
#include "kernels/variant.hpp"
#include <bit>

namespace {

/// Of each block, the bytes that stay.
template <class Load>
[[gnu::always_inline]] inline __m512i kept(Strings512& strings, Load load) noexcept {
    const Planes planes(load);
    return _mm512_or_si512(strings.next(planes).inside,
                           _mm512_xor_si512(planes.white(), _mm512_set1_epi64(-1)));
}

std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    Strings512 strings;
    alignas(64) std::uint64_t keep[batch_blocks];
    const std::byte* p = in.data();
    std::byte* to = out.data();
    std::size_t left = in.size();
    const auto store = [&] {
        each<batch_blocks>([&](auto i) __attribute__((always_inline)) {
            _mm512_storeu_si512(to, compressed(keep[i], _mm512_loadu_si512(p + block_size * i)));
            to += std::popcount(keep[i]);
        });
        p += batch_size, left -= batch_size;
    };
    // A step stores what the last one found, while its own masks are on their way.
    if (left >= 2 * batch_size) {
        const auto load_from = [](const std::byte* from) {
            return [from](std::size_t i) { return _mm512_loadu_si512(from + block_size * i); };
        };
        _mm512_store_si512(keep, kept(strings, load_from(p)));
        while (left >= 2 * batch_size) {
            MAIN_LOOP("ascii", .bytes = batch_size);
            const __m512i next = kept(strings, load_from(p + batch_size));
            store();
            _mm512_store_si512(keep, next);
        }
        store();
    }
    // Short inputs, and what is left: block by block.
    Strings<StructureAvx512> rest = strings.single();
    while (left > 0) {
        const std::uint64_t there = first_bits(left);
        const __m512i v = _mm512_mask_loadu_epi8(_mm512_set1_epi8(' '), there, p);
        const Kinds kinds = StructureAvx512::kinds(v);
        const std::uint64_t bits = (~kinds.white | rest.next(kinds).inside) & there;
        const auto count = unsigned(std::popcount(bits));
        _mm512_mask_storeu_epi8(to, there, compressed(bits, v));
        to += count;
        p += block_size, left -= std::min(block_size, left);
    }
    return rest.open() ? kernels::rejected : std::size_t(to - out.data());
}

} // namespace

VARIANT(.run = run,
        .note = "masks of 8 blocks in a vector: VPERMI2B, GFNI, VPCLMULQDQ; a VPCOMPRESSB a block");
