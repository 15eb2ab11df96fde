#pragma once
// SHA-256 of several messages by the SHA extensions. A SHA256RNDS2 waits four cycles for the one before it:
// those of other messages fill them. Message by message in each step, because a processor looks ahead for
// less than a block.
#include "kernels/crypto/digest/lanes.hpp"
#include "kernels/crypto/digest/sha256_ni.hpp"

namespace {

template <std::size_t n>
struct Sha256NiLanes {
    static constexpr std::size_t lanes = n, block_size = Sha256Ni::block_size,
                                 digest_size = Sha256Ni::digest_size;

    struct State {
        Sha256Ni::State of[lanes];

        /// A message that has ended.
        void keep(const State& before, std::size_t lane) noexcept { of[lane] = before.of[lane]; }
        void store(std::size_t lane, std::byte* out) const noexcept { Sha256Ni::store(of[lane], out); }
    };

    /// Bytes `begin` to `end` of each message.
    [[gnu::noinline, gnu::flatten]] static void compress(State& state, const std::byte* const* from,
                                                         std::size_t begin, std::size_t end) noexcept {
        for (; begin < end; begin += block_size) {
            MAIN_LOOP("blocks", .bytes = lanes * block_size);
            Sha256Ni::compress<lanes>(state.of, from, begin);
        }
    }
};

} // namespace
