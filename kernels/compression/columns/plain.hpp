#pragma once
// The four transpositions of n elements by their definitions; planes of n bytes, or n bits.
#include "element.hpp"
#include "kernels/load.hpp"

namespace {

template <std::size_t size>
void shuffle_plainly(const std::byte* in, std::byte* out, std::size_t n) noexcept {
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < size; ++j) out[j * n + i] = in[i * size + j];
}

template <std::size_t size>
void unshuffle_plainly(const std::byte* in, std::byte* out, std::size_t n) noexcept {
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < size; ++j) out[i * size + j] = in[j * n + i];
}

/// Bit i of byte j becomes bit j of byte i: by exchanging bits, pairs and fours (Warren, Hacker's Delight,
/// 2013, section 7-3).
constexpr std::uint64_t transposed_bits(std::uint64_t x) {
    const auto exchange = [&x](int distance, std::uint64_t mask) {
        const std::uint64_t differ = (x >> distance ^ x) & mask;
        x ^= differ ^ differ << distance;
    };
    exchange(7, 0x00aa00aa00aa00aa);
    exchange(14, 0x0000cccc0000cccc);
    exchange(28, 0x00000000f0f0f0f0);
    return x;
}

/// A word of bytes p[0], p[stride], ... p[7 * stride].
inline std::uint64_t gathered(const std::byte* p, std::size_t stride) noexcept {
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < 8; ++i) word |= std::to_integer<std::uint64_t>(p[i * stride]) << 8 * i;
    return word;
}
inline void scatter(std::uint64_t word, std::byte* p, std::size_t stride) noexcept {
    for (std::size_t i = 0; i < 8; ++i) p[i * stride] = std::byte(word >> 8 * i);
}

template <std::size_t size>
void bitshuffle_plainly(const std::byte* in, std::byte* out, std::size_t n) noexcept {
    for (std::size_t g = 0; g < n / 8; ++g)
        for (std::size_t j = 0; j < size; ++j)
            scatter(transposed_bits(gathered(in + g * 8 * size + j, size)), out + j * n + g, n / 8);
}

template <std::size_t size>
void bitunshuffle_plainly(const std::byte* in, std::byte* out, std::size_t n) noexcept {
    for (std::size_t g = 0; g < n / 8; ++g)
        for (std::size_t j = 0; j < size; ++j)
            scatter(transposed_bits(gathered(in + j * n + g, n / 8)), out + g * 8 * size + j, size);
}

} // namespace
