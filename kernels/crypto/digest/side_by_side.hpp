#pragma once
// Some messages at once. `Several` is how many (count), a State with the starts in it, compress() for a block
// of each, and store() for the digest of one.
#include "kernels/crypto/digest/streams.hpp"
#include "kernels/crypto/digest/whole_message.hpp"
#include "kernels/each.hpp"
#include <algorithm>
#include <type_traits>

namespace {

/// By the instructions for one message, step by step: they wait for each other, and the other messages' fill
/// the gaps. `Hash` is as in whole_message.hpp, and its compress<n>() takes a block of n messages.
template <class Hash, std::size_t n>
struct SideBySide {
    static constexpr std::size_t count = n, block_size = Hash::block_size, digest_size = Hash::digest_size;

    struct State {
        typename Hash::State of[n];
    };
    [[gnu::always_inline]] static void compress(State& state, const std::byte* const* blocks) noexcept {
        MAIN_LOOP("blocks", .bytes = n * block_size);
        Hash::template compress<n>(state.of, blocks);
    }
    template <std::size_t m>
    static void store(const State& state, std::byte* out) noexcept {
        Hash::store(state.of[m], out);
    }
};

/// The digests of message `first` and the next, as many as there are at once, of `all` of them. Where there
/// are fewer left, the last one is done more than once.
template <class Several>
[[gnu::flatten, gnu::noinline]] void digests(kernels::Bytes in, std::size_t first, std::size_t all,
                                             std::byte* out) noexcept {
    constexpr std::size_t n = Several::count, block = Several::block_size;
    typename Several::State state;
    // One may be a byte longer, and so have a whole block more: that is left for its last blocks.
    const std::size_t whole = in.size() / all / block;
    const std::byte* at[n];
    LastBlocks<block> last[n];
    std::size_t most = 1;
    for (std::size_t m = 0; m < n; ++m) {
        const kernels::Bytes text = message(in, std::min(first + m, all - 1), all);
        at[m] = text.data();
        last[m].fill(text, text.size() - whole * block);
        most = std::max(most, last[m].count);
    }
    for (std::size_t i = whole; i; --i) {
        Several::compress(state, at);
        each<n>([&](auto m) { at[m] += block; });
    }
    for (std::size_t i = 1; i <= most; ++i) {
        each<n>([&](auto m) { at[m] = last[m].bytes + (i - 1) * block; });
        Several::compress(state, at);
        each<n>([&](auto m) {
            if (last[m].count == i && first + m < all)
                Several::template store<m>(state, out + m * Several::digest_size);
        });
    }
}

/// All messages from `first` on; where one is left over, by One, which may be Several.
template <class One, class Several>
void digests_from(kernels::Bytes in, std::size_t first, std::size_t all, std::byte* out) noexcept {
    constexpr std::size_t n = Several::count, size = Several::digest_size;
    constexpr bool same = std::is_same_v<One, Several>;
    for (; first + (same ? 0 : 1) < all; first += n, out += n * size) digests<Several>(in, first, all, out);
    if constexpr (!same)
        if (first < all) digest<One>(message(in, first, all), out);
}

/// Run of a variant that does so with all of them.
template <class One, class Several>
std::size_t run_several(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    digests_from<One, Several>(in, 0, streams(param), out.data());
    return streams(param) * Several::digest_size;
}

} // namespace
