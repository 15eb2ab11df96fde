#pragma once
// The end of a message: FIPS 180-4, section 5.1; GB/T 32905 pads alike.
#include "kernels/crypto/big_endian.hpp"
#include "kernels/kernel.hpp"
#include <cstring>

namespace {

/// What is left behind the whole blocks of a message, a bit, zeros, and the message's length in bits: one
/// block or two. Written in pieces of eight bytes, each once, so that loads need not wait for several stores.
template <std::size_t block>
struct LastBlocks {
    alignas(block) std::byte bytes[2 * block];
    std::size_t count;

    void fill(kernels::Bytes message) noexcept { fill(message, message.size() / block * block); }

    /// The first bytes, whole blocks, are done already; at most a block is left.
    void fill(kernels::Bytes message, std::size_t done) noexcept {
        const std::size_t left = message.size() - done;
        const std::byte* from = message.data() + done;
        count = left < block - block / 8 ? 1 : 2;
        std::size_t at = 0;
        for (; at + 8 <= left; at += 8) std::memcpy(bytes + at, from + at, 8);
        std::uint64_t word = std::uint64_t{0x80} << left % 8 * 8;
        for (std::size_t i = 0; i < left % 8; ++i) word |= std::uint64_t(from[at + i]) << 8 * i;
        std::memcpy(bytes + at, &word, 8);
        const std::size_t end = count * block - 8;
        constexpr std::uint64_t zero = 0;
        for (at += 8; at < end; at += 8) std::memcpy(bytes + at, &zero, 8);
        store_big(bytes + end, std::uint64_t{message.size()} * 8);
    }
};

} // namespace
