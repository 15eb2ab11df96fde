#pragma once
// A whole message with the state in registers. `Hash` is its block_size, its digest_size, a State with the
// start in it, compress() for a block or for n of them, and store().
#include "kernels/crypto/digest/last_blocks.hpp"
#include "kernels/main_loop.hpp"

namespace {

template <class Hash>
[[gnu::always_inline]] inline void compress(typename Hash::State& state, const std::byte* block,
                                            std::size_t n) noexcept {
    if constexpr (requires { Hash::compress(state, block, n); })
        Hash::compress(state, block, n);
    else
        for (; n; --n, block += Hash::block_size) {
            MAIN_LOOP("block", .bytes = Hash::block_size);
            Hash::compress(state, block);
        }
}

// Flattened: a step of each() that the compiler left as a call would take the state through memory.
template <class Hash>
[[gnu::flatten]] void digest(kernels::Bytes in, std::byte* out) noexcept {
    typename Hash::State state;
    LastBlocks<Hash::block_size> last;
    const std::byte* block = in.data();
    std::size_t n = in.size() / Hash::block_size;
    // One loop for both, so that its code is there once.
    for (bool padded = false;; padded = true) {
        compress<Hash>(state, block, n);
        if (padded) break;
        last.fill(in, in.size() % Hash::block_size);
        block = last.bytes;
        n = last.count;
    }
    Hash::store(state, out);
}

/// Run of a variant that hashes one message.
template <class Hash>
std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    digest<Hash>(in, out.data());
    return Hash::digest_size;
}

} // namespace
