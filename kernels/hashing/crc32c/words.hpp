#pragma once
// What all variants with SSE4.2's CRC instruction do alike: whole words first, the odd bytes last.
#include "kernels/few_bytes.hpp"
#include "kernels/hashing/crc/keys.hpp"
#include "kernels/kernel.hpp"
#include "kernels/main_loop.hpp"
#include <immintrin.h>

namespace {

/// The CRC instruction on eight bytes.
inline std::uint64_t word(std::uint64_t crc, std::uint64_t w) { return _mm_crc32_u64(crc, w); }

/// The register that 16 bytes W stand for.
template <class Cpu>
std::uint64_t reduce(typename Cpu::Lane w) {
    return word(0, Cpu::low_word(w)) ^ Cpu::high_word(w);
}

/// Less than nine words, without a loop; `from` are done.
template <std::size_t from = 0>
[[gnu::always_inline]] inline std::uint64_t few_words(std::uint64_t crc, const std::byte* p,
                                                      std::size_t bytes) {
    if constexpr (from < 8)
        if (bytes >= 8 * from + 8)
            return few_words<from + 1>(word(crc, load<std::uint64_t>(p + 8 * from)), p, bytes);
    return crc;
}

/// The result after the last n % 8 bytes of the input: the register meets as many of them as it has bytes,
/// and zeros before them, which change nothing, make them a word.
std::size_t finish(std::uint64_t crc, kernels::Bytes in, kernels::Sink out) {
    const std::size_t n = in.size(), odd = n % 8;
    if (odd) [[unlikely]] {
        const std::uint64_t last =
            n < 8 ? few_bytes(in.data(), n) : load<std::uint64_t>(in.data() + n - 8) >> (64 - 8 * odd);
        crc = word(0, (last ^ crc) << (64 - 8 * odd)) ^ crc >> 8 * odd;
    }
    const std::uint32_t inverted = ~std::uint32_t(crc);
    std::memcpy(out.data(), &inverted, 4);
    return 4;
}

} // namespace
