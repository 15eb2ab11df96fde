#pragma once
// What all variants with a CRC instruction do alike: whole words first, the odd bytes last.
// `word(Crc{}, crc, w)` is the CRC instruction on eight bytes.
#include "kernels/kernel.hpp"
#include "kernels/main_loop.hpp"
#include "keys.hpp"
#include <cstring>

namespace {

/// The registers of four streams, and what each is to be multiplied by.
using Registers = std::array<std::uint64_t, 4>;
using Shifts = std::array<std::uint32_t, 4>;

template <class T>
T load(const std::byte* p) {
    T value;
    std::memcpy(&value, p, sizeof value);
    return value;
}

/// The register that 16 bytes W stand for.
template <class Crc, class Cpu>
std::uint64_t reduce(typename Cpu::Lane w) {
    return word(Crc{}, 0, Cpu::low_word(w)) ^ Cpu::high_word(w);
}

/// Less than nine words, without a loop; `from` are done.
template <class Crc, std::size_t from = 0>
[[gnu::always_inline]] inline std::uint64_t few_words(std::uint64_t crc, const std::byte* p,
                                                      std::size_t bytes) {
    if constexpr (from < 8)
        if (bytes >= 8 * from + 8)
            return few_words<Crc, from + 1>(word(Crc{}, crc, load<std::uint64_t>(p + 8 * from)), p, bytes);
    return crc;
}

/// Less than eight bytes, by reads that overlap.
inline std::uint64_t few_bytes(const std::byte* p, std::size_t n) {
    if (n >= 4) return load<std::uint32_t>(p) | std::uint64_t{load<std::uint32_t>(p + n - 4)} << 8 * (n - 4);
    const auto byte = [p](std::size_t i) { return std::to_integer<std::uint64_t>(p[i]) << 8 * i; };
    return byte(0) | byte(n / 2) | byte(n - 1);
}

/// The result after the last n % 8 bytes of the input: the register meets as many of them as it has bytes,
/// and zeros before them, which change nothing, make them a word.
template <class Crc>
std::size_t finish(std::uint64_t crc, kernels::Bytes in, kernels::Sink out) {
    const std::size_t n = in.size(), odd = n % 8;
    if (odd) [[unlikely]] {
        const std::uint64_t last =
            n < 8 ? few_bytes(in.data(), n) : load<std::uint64_t>(in.data() + n - 8) >> (64 - 8 * odd);
        crc = word(Crc{}, 0, (last ^ crc) << (64 - 8 * odd)) ^ crc >> 8 * odd;
    }
    const std::uint32_t inverted = ~std::uint32_t(crc);
    std::memcpy(out.data(), &inverted, 4);
    return 4;
}

} // namespace
