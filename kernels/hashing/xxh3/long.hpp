#pragma once
// XXH3 of more than 240 bytes: eight sums take stripes of 64 bytes, and are scrambled after every block of 16
// stripes; in the end they are multiplied with one another. A word of data is added to the sum beside its
// own, the product of its halves, after the key, to its own. The order in which a block's words are added
// does not matter: the data has sums of its own, and only before the scrambling its words change places.
#include "kernels/main_loop.hpp"
#include "short128.hpp"

#if !defined(__clang__)
// The order below is deliberate. GCC would put off the additions of a whole block and keep what is to be
// added on the stack, and would load the stripes out of their order, which memory does not bring as fast.
#pragma GCC optimize("no-tree-ter", "no-tree-reassoc", "no-schedule-insns", "no-schedule-insns2")
// Functions of one signature jump to one another without moving a parameter.
#pragma GCC optimize("no-ipa-sra")
#endif
#include "kernels/each.hpp" // what is inlined here has to be compiled alike

namespace {
namespace xxh3 {

inline constexpr std::size_t stripe = 64, stripes = 16, block = stripes * stripe;

/// The sums of an input, of one block at most or of `blocks`. What Unit provides, x86.hpp shows.
template <class Unit, bool blocks>
[[gnu::always_inline]] inline typename Unit::Sums sums_of(const std::byte* p, const std::byte* end,
                                                          const Keys& keys) {
    typename Unit::Sums sums;
    sums.start(keys.start);
    // Each block has sums of its own: only the scrambling waits for the block before.
    for (; blocks && std::size_t(end - p) > block; p += block) {
        MAIN_LOOP("block", .bytes = block);
        typename Unit::Sums more;
        Unit::add_block(more, p, keys);
        sums.join(more);
        sums.scramble(keys.scrambling);
    }
    typename Unit::Sums more;
    more.template add<true>(end - stripe, keys.last);
    const Word* key = keys.stripes[0];
    asm("" : "+r"(key)); // or keys far from the start of Keys would be out of reach for a pair's load
    const auto add = [&](std::size_t i) { more.template add<false>(p + i * stripe, key + 8 * i); };
    // clang-format off
    switch (std::size_t(end - p - 1) / stripe) { // by one jump, none to 15
    case 15: add(14); [[fallthrough]];
    case 14: add(13); [[fallthrough]];
    case 13: add(12); [[fallthrough]];
    case 12: add(11); [[fallthrough]];
    case 11: add(10); [[fallthrough]];
    case 10: add(9); [[fallthrough]];
    case 9: add(8); [[fallthrough]];
    case 8: add(7); [[fallthrough]];
    case 7: add(6); [[fallthrough]];
    case 6: add(5); [[fallthrough]];
    case 5: add(4); [[fallthrough]];
    case 4: add(3); [[fallthrough]];
    case 3: add(2); [[fallthrough]];
    case 2: add(1); [[fallthrough]];
    case 1: add(0); [[fallthrough]];
    case 0: break;
    default: __builtin_unreachable();
    }
    // clang-format on
    sums.join(more);
    return sums;
}

template <class Unit>
struct Hash {
    using Sums = typename Unit::Sums;

    /// The product of neighbours, under a key.
    static Word merged(const Sums& sums, const Word* key, Word sum, const Keys& keys) {
        Word words[8];
        sums.store(words, key);
#if defined(__aarch64__)
        asm("" : "+m"(words)); // a way through memory is shorter than one out of each lane
#endif
        for (std::size_t i = 0; i < 8; i += 2) sum += folded(Product{words[i]} * words[i + 1]);
        return avalanche(sum, keys.mx1);
    }

    template <bool blocks>
    [[gnu::noinline]] static std::size_t long_64(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) {
        const Keys& keys = keys_in(state);
        const Sums sums = Unit::template sums<blocks>(in.data(), in.data() + in.size(), keys);
        return write(merged(sums, keys.low, in.size() * keys.one, keys), out);
    }
    [[gnu::noinline]] static std::size_t small_64(kernels::Bytes state, kernels::Bytes in,
                                                  kernels::Sink out) {
        return write(up_to_128_64(in.data(), in.size(), keys_in(state)), out);
    }
    [[gnu::noinline]] static std::size_t medium_64(kernels::Bytes state, kernels::Bytes in,
                                                   kernels::Sink out) {
        return write(from_129_to_240_64(in.data(), in.size(), keys_in(state)), out);
    }
    static std::size_t run_64(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
        if (in.size() <= 128) return small_64(state, in, out);
        if (in.size() <= 240) return medium_64(state, in, out);
        if (in.size() <= block) return long_64<false>(state, in, out);
        return long_64<true>(state, in, out);
    }

    template <bool blocks>
    [[gnu::noinline]] static std::size_t long_128(kernels::Bytes state, kernels::Bytes in,
                                                  kernels::Sink out) {
        const Keys& keys = keys_in(state);
        const Sums sums = Unit::template sums<blocks>(in.data(), in.data() + in.size(), keys);
        return write(Hash128{merged(sums, keys.low, in.size() * keys.one, keys),
                             merged(sums, keys.high, ~(in.size() * keys.two), keys)},
                     out);
    }
    [[gnu::noinline]] static std::size_t small_128(kernels::Bytes state, kernels::Bytes in,
                                                   kernels::Sink out) {
        return write(up_to_128_128(in.data(), in.size(), keys_in(state)), out);
    }
    [[gnu::noinline]] static std::size_t medium_128(kernels::Bytes state, kernels::Bytes in,
                                                    kernels::Sink out) {
        return write(from_129_to_240_128(in.data(), in.size(), keys_in(state)), out);
    }
    static std::size_t run_128(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
        if (in.size() <= 128) return small_128(state, in, out);
        if (in.size() <= 240) return medium_128(state, in, out);
        if (in.size() <= block) return long_128<false>(state, in, out);
        return long_128<true>(state, in, out);
    }
};

} // namespace xxh3
} // namespace
