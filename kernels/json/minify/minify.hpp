#pragma once
// Block by block, eight bytes at once: a table of 2 KiB says which of eight bytes stay. Eight are stored, and
// the next ones right behind those of them that stay. A block of which all stays is copied.
//   Isa, of structure/, has three more functions
//     copy(p, to)               of a block
//     shuffle(p, places, to)    stores p[places[0]] to p[places[7]]
//     counts(mask)              how many bits each byte of the mask has, and all before it: eight bytes
//   or, instead of shuffle,
//     shuffle_two(p, first, second, to, behind)   of eight bytes what the mask `first` keeps goes to `to`,
//                                                 what `second` keeps of the next eight to `behind`
#include "kernels/each.hpp"
#include "kernels/json/structure/masks.hpp"
#include "kernels/main_loop.hpp"
#include <array>
#include <bit>

namespace {

alignas(64) constexpr auto kept_of = [] {
    std::array<std::array<std::uint8_t, 8>, 256> all{};
    for (unsigned byte = 0; byte < 256; ++byte)
        for (unsigned bit = 0, n = 0; bit < 8; ++bit)
            if (byte >> bit & 1) all[byte][n++] = std::uint8_t(bit);
    return all;
}();

/// The bytes of a block that stay.
template <class Isa>
std::uint64_t kept(Strings<Isa>& strings, const Kinds& kinds) noexcept {
    return ~kinds.white | strings.next(kinds).inside;
}

/// Sums of bits, of two, of four; a product sums up bytes.
inline std::uint64_t counts_by_sums(std::uint64_t mask) noexcept {
    constexpr std::uint64_t pairs = 0x5555555555555555, fours = 0x3333333333333333,
                            eights = 0x0f0f0f0f0f0f0f0f;
    mask -= mask >> 1 & pairs;
    mask = (mask & fours) + (mask >> 2 & fours);
    return ((mask + (mask >> 4)) & eights) * 0x0101010101010101;
}

template <class Isa>
std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    Strings<Isa> strings;
    const std::byte* p = in.data();
    std::byte* to = out.data();
    std::size_t left = in.size();
    while (left >= block_size) {
        const std::size_t blocks = std::min(Isa::batch, left / block_size);
        const typename Isa::Batch batch(p, blocks);
        for (std::size_t i = 0; i < blocks; ++i) {
            MAIN_LOOP("block", .bytes = block_size);
            const std::uint64_t keep = kept(strings, batch[i]);
            if (~keep == 0) {
                Isa::copy(p, to);
                to += block_size;
            } else {
                const std::uint64_t ends = Isa::counts(keep);
                const auto mask = [=](std::size_t j) { return keep >> 8 * j & 0xff; };
                const auto start = [=](std::size_t j) { return j ? to + (ends >> (8 * j - 8) & 0xff) : to; };
                each<4>([&](auto j) __attribute__((always_inline)) {
                    constexpr std::size_t k = 2 * j;
                    const std::byte* const q = p + 8 * k;
                    if constexpr (requires { Isa::shuffle_two(q, 0, 0, to, to); }) {
                        Isa::shuffle_two(q, mask(k), mask(k + 1), start(k), start(k + 1));
                    } else {
                        Isa::shuffle(q, kept_of[mask(k)].data(), start(k));
                        Isa::shuffle(q + 8, kept_of[mask(k + 1)].data(), start(k + 1));
                    }
                });
                to += ends >> 56;
            }
            p += block_size;
        }
        left -= block_size * blocks;
    }
    Strings<Isa> last = strings; // a copy: what is called by reference lives in memory
    each_block<Isa>(p, left, [&](const Kinds& kinds, const std::byte* block, std::size_t) {
        std::uint64_t keep = kept(last, kinds) & ~(~std::uint64_t{} << left);
        for (; keep; keep &= keep - 1) *to++ = block[std::countr_zero(keep)];
    });
    return last.open() ? kernels::rejected : std::size_t(to - out.data());
}

} // namespace
