#pragma once
// The end of a message: FIPS 180-4, section 5.1; GB/T 32905 pads alike.
#include "kernels/crypto/big_endian.hpp"
#include "kernels/kernel.hpp"
#include <cstring>

namespace {

/// n bytes, `most` at most, which is a power of two: as two pieces that may overlap.
template <std::size_t most>
[[gnu::always_inline]] inline void copy_few(std::byte* to, const std::byte* from, std::size_t n) noexcept {
    constexpr std::size_t piece = most / 2;
    if constexpr (piece > 0) {
        if (n < piece) return copy_few<piece>(to, from, n);
        std::byte first[piece], last[piece];
        std::memcpy(first, from, piece);
        std::memcpy(last, from + n - piece, piece);
        std::memcpy(to, first, piece);
        std::memcpy(to + n - piece, last, piece);
    }
}

/// What is left behind the whole blocks of a message, a bit, zeros, and the message's length in bits: one
/// block or two.
template <std::size_t block>
struct LastBlocks {
    alignas(16) std::byte bytes[2 * block];
    std::byte room[16]; ///< for more zeros than there need to be: they are always as many
    std::size_t count;

    /// The last `left` bytes of the message are left, a block at most.
    [[gnu::always_inline]] void fill(kernels::Bytes message, std::size_t left) noexcept {
        copy_few<block>(bytes, message.data() + (message.size() - left), left);
        bytes[left] = std::byte{0x80};
        constexpr std::size_t length = block / 8;
        std::memset(bytes + left + 1, 0, block + length - 8);
        count = left < block - length ? 1 : 2;
        store_big(bytes + count * block - 8, std::uint64_t{message.size()} * 8);
    }
};

} // namespace
