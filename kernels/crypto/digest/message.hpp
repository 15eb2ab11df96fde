#pragma once
// A whole message: FIPS 180-4, sections 5.1 and 6; GB/T 32905 pads alike. `Hash` is described in sha2.hpp.
#include "kernels/crypto/big_endian.hpp"
#include "kernels/kernel.hpp"
#include <cstring>

namespace {

template <class Hash>
void digest(kernels::Bytes in, std::byte* out) noexcept {
    typename Hash::State state = Hash::start;
    constexpr std::size_t block = Hash::block_size, length = 2 * sizeof(typename Hash::Word);
    std::size_t at = 0;
    for (; at + block <= in.size(); at += block) Hash::compress(state, in.data() + at);
    // What is left, a bit, zeros, and the message's length in bits.
    std::byte last[2 * block]{};
    const std::size_t left = in.size() - at, end = left < block - length ? block : 2 * block;
    if (left) std::memcpy(last, in.data() + at, left);
    last[left] = std::byte{0x80};
    store_big(last + end - 8, std::uint64_t{in.size()} * 8);
    for (at = 0; at < end; at += block) Hash::compress(state, last + at);
    for (std::size_t i = 0; i < state.size(); ++i) store_big(out + i * sizeof state[i], state[i]);
}

/// Run of a variant that hashes one message.
template <class Hash>
std::size_t run(kernels::Bytes, kernels::Bytes in, kernels::Sink out) noexcept {
    digest<Hash>(in, out.data());
    return Hash::digest_size;
}

} // namespace
