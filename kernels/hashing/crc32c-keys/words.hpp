#pragma once
// CRC instructions on one key after another: no key waits for another, so a processor that executes out of
// order hides their latency. `next` is the instruction, on operands of eight, four, two and one byte.
#include "kernels/hashing/crc/polynomial.hpp"
#include "kernels/hashing/keys/keys.hpp"
#include "kernels/load.hpp"
#include "kernels/main_loop.hpp"

namespace {

constexpr std::size_t most_words = 8;

/// What the register begins with, by a key's width, so that it ends inverted: all ones, as the standard says,
/// and the inversion, that many bits back. Zeros before the first bytes make them a word, so it begins as
/// much earlier.
constexpr auto beginnings = [] {
    std::array<std::uint32_t, 8 * most_words + 1> table{};
    const auto back = [](std::uint32_t crc, std::size_t bytes) {
        for (std::size_t bit = 0; bit < 8 * bytes; ++bit)
            crc = crc >> 31 ? (crc ^ std::uint32_t(Crc32c::polynomial)) << 1 | 1 : crc << 1;
        return crc;
    };
    for (std::size_t width = 0; width < table.size(); ++width)
        table[width] = back(~back(~0u, width), -width % 8);
    return table;
}();

/// What a key adds that begins with ones and ends inverted, where products leave it out.
template <std::size_t width>
constexpr std::uint32_t inverted = ~std::uint32_t(times<Crc32c>(0xffffffff, power<Crc32c>(8 * width)));

/// Cpu has the instruction: next(crc, operand).
template <class Cpu>
struct Words {
    /// The register after a key.
    [[gnu::always_inline]] static inline std::uint32_t after(std::uint32_t crc, const std::byte* p,
                                                             std::size_t n) {
        for (; n >= 8; p += 8, n -= 8) crc = Cpu::next(crc, load<std::uint64_t>(p));
        const auto odd = [&]<class T>(T) {
            if (n < sizeof(T)) return;
            crc = Cpu::next(crc, load<T>(p));
            p += sizeof(T);
            n -= sizeof(T);
        };
        odd(std::uint32_t{});
        odd(std::uint16_t{});
        odd(std::uint8_t{});
        return crc;
    }

    static std::uint32_t one(const std::byte* p, std::size_t n) { return ~after(~0u, p, n); }

    /// The hash of a key of `words` words, of which the first has this many bytes.
    template <std::size_t words>
    [[gnu::always_inline]] static inline std::uint32_t of_words(std::uint32_t begin, const std::byte* p,
                                                                std::size_t first = 8) {
        std::uint32_t crc = Cpu::next(begin, load<std::uint64_t>(p) << (64 - 8 * first));
        for (std::size_t i = 0; i + 1 < words; ++i)
            crc = Cpu::next(crc, load<std::uint64_t>(p + first + 8 * i));
        return crc;
    }

    template <std::size_t words, bool whole>
    static void many_of(const std::byte* p, std::size_t width, std::size_t count, std::byte* to) {
        const std::uint32_t begin = beginnings[width];
        const std::size_t first = whole ? 8 : width % 8, size = whole ? 8 * words : width;
        for (; count >= 4; count -= 4, p += 4 * size, to += 16) {
            if constexpr (whole && words == 1) MAIN_LOOP("key8", .bytes = 4 * 8);
            if constexpr (whole && words == 2) MAIN_LOOP("key16", .bytes = 4 * 16);
            if constexpr (whole && words == 4) MAIN_LOOP("key32", .bytes = 4 * 32);
            if constexpr (whole && words == 8) MAIN_LOOP("key64", .bytes = 4 * 64);
            std::uint32_t crcs[4];
            for (std::size_t i = 0; i < 4; ++i) crcs[i] = of_words<words>(begin, p + i * size, first);
            for (std::size_t i = 0; i < 4; ++i) keys::store(to + 4 * i, crcs[i]);
        }
        for (; count; --count, p += size, to += 4) keys::store(to, of_words<words>(begin, p, first));
    }

    static void many(const std::byte* p, std::size_t width, std::size_t count, std::byte* to) {
        const bool done = width >= 8 && keys::as_constant<most_words>((width + 7) / 8, [&](auto words) {
                              if (width % 8)
                                  many_of<words, false>(p, width, count, to);
                              else
                                  many_of<words, true>(p, width, count, to);
                          });
        if (!done) keys::one_by_one<Words>(p, width, count, to);
    }
};

} // namespace
