#pragma once
// Some messages side by side, step by step: the instructions of one message wait for each other, and the
// others' fill the gaps. `Hash` is as in whole_message.hpp, and its compress<n>() takes a block of n messages.
#include "kernels/crypto/digest/streams.hpp"
#include "kernels/crypto/digest/whole_message.hpp"
#include "kernels/each.hpp"
#include <algorithm>

namespace {

/// The digests of messages `first` and n - 1 more of all the streams.
template <class Hash, std::size_t n>
[[gnu::flatten, gnu::noinline]] void digests(kernels::Bytes in, std::size_t first, std::size_t all,
                                             std::byte* out) noexcept {
    constexpr std::size_t block = Hash::block_size;
    typename Hash::State states[n];
    const std::byte* at[n];
    std::size_t size[n];
    each<n>([&](auto m) {
        const kernels::Bytes text = message(in, first + m, all);
        at[m] = text.data();
        size[m] = text.size();
    });
    // One may have a byte more than another, and so a whole block more: that is left for its last blocks.
    const std::size_t whole = *std::min_element(size, size + n) / block;
    for (std::size_t i = whole; i; --i) {
        MAIN_LOOP("blocks", .bytes = n * block);
        Hash::template compress<n>(states, at);
        each<n>([&](auto m) { at[m] += block; });
    }
    LastBlocks<block> last[n];
    for (std::size_t m = 0; m < n; ++m) last[m].fill({at[m] - whole * block, size[m]}, size[m] - whole * block);
    for (std::size_t i = 0; i < 2; ++i) {
        each<n>([&](auto m) { at[m] = last[m].bytes + i * block; });
        Hash::template compress<n>(states, at);
        bool done = true;
        each<n>([&](auto m) {
            if (last[m].count == i + 1)
                Hash::store(states[m], out + m * Hash::digest_size);
            else if (last[m].count > i + 1)
                done = false;
        });
        if (done) break;
    }
}

/// All messages from `first` on, n at a time, then one.
template <class Hash, std::size_t n>
void digests_from(kernels::Bytes in, std::size_t first, std::size_t all, std::byte* out) noexcept {
    for (; first + n <= all; first += n, out += n * Hash::digest_size) digests<Hash, n>(in, first, all, out);
    for (; first < all; ++first, out += Hash::digest_size) digest<Hash>(message(in, first, all), out);
}

/// Run of a variant that takes n messages at a time, then one.
template <class Hash, std::size_t n>
std::size_t run_side_by_side(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    digests_from<Hash, n>(in, 0, streams(param), out.data());
    return streams(param) * Hash::digest_size;
}

} // namespace
