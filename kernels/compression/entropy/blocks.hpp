#pragma once
// What the variants share: walking over the blocks, counting bytes, and short blocks.
#include "block_size.hpp"
#include <array>
#include <bit>

namespace {

using kernels::Bytes, kernels::Sink;

constexpr std::size_t symbols = 256;

/// Counts of byte values in several tables, to be added up: neighbouring bytes go to different ones, so that
/// a byte that equals the one before it does not wait for that increment to come back from the store queue.
/// Every byte is a store: one a cycle is the limit of most processors.
constexpr std::size_t tables = 4;
struct alignas(64) Histogram {
    std::uint32_t table[tables][symbols];
};

/// Keeps the compiler from computing this address from another one each time it is used: Arm has no addresses
/// of base, index and offset.
inline std::uint32_t* in_register(std::uint32_t* address) noexcept {
    asm("" : "+r"(address));
    return address;
}

using Tables = std::uint32_t* const (&)[tables];

/// Two words at once: more room between neighbours.
inline void count16(const std::byte* p, Tables table) noexcept {
    std::uint64_t word[2];
    std::memcpy(word, p, sizeof word);
    for (std::size_t i = 0; i < 8; ++i)
        for (std::size_t k = 0; k < 2; ++k) ++table[(2 * i + k) % tables][word[k] >> 8 * i & 0xff];
}

// Not inlined: there the compiler would compute the address of each counter from the stack pointer.
[[gnu::noinline]] inline void count(Bytes in, Histogram& h) noexcept {
    const std::byte *p = in.data(), *const end = p + in.size();
    std::uint32_t* const table[]{in_register(h.table[0]), in_register(h.table[1]), in_register(h.table[2]),
                                 in_register(h.table[3])};
    for (; end - p >= 16; p += 16) count16(p, table);
    for (; p < end; ++p) ++table[0][std::to_integer<std::size_t>(*p)];
}

inline Histogram histogram(Bytes in) noexcept {
    Histogram h{};
    count(in, h);
    return h;
}

// Short blocks: taking the logarithm of 256 counts would take longer than counting. Instead each byte that
// raises a count from n to n + 1 adds what n log2 n grows by; the table of it is in units that a sum for the
// longest of them fits in 32 bits.
constexpr std::size_t table_most = 512;
constexpr double units = 1 << 19;

/// log2 by squaring: a bit of the result at a time.
constexpr double log2_of(unsigned n) {
    const int exponent = int(std::bit_width(n)) - 1;
    double x = double(n) / double(1u << exponent), result = exponent;
    for (double bit = 0.5; bit > 1e-12; bit /= 2) {
        x *= x;
        if (x >= 2) x /= 2, result += bit;
    }
    return result;
}

/// n log2 n
constexpr auto n_log2_n = [] {
    std::array<std::uint32_t, table_most + 1> table{};
    for (unsigned n = 1; n <= table_most; ++n) table[n] = std::uint32_t(n * log2_of(n) * units + 0.5);
    return table;
}();
constexpr auto growth = [] {
    std::array<std::uint32_t, table_most> table{};
    for (unsigned n = 0; n < table_most; ++n) table[n] = n_log2_n[n + 1] - n_log2_n[n];
    return table;
}();

inline float short_entropy(Bytes block) noexcept {
    std::uint32_t table[symbols]{};
    std::uint32_t sum = 0;
    const std::byte *p = block.data(), *const end = p + block.size();
    const auto add = [&](std::byte b) { sum += growth[table[std::to_integer<std::size_t>(b)]++]; };
    for (; end - p >= 4; p += 4)
        for (int i = 0; i < 4; ++i) add(p[i]);
    for (; p < end; ++p) add(*p);
    return float(n_log2_n[block.size()] - sum) / (float(block.size()) * float(units));
}

/// The entropy of each block: `entropy(block)`, but those of at most `short_most` bytes are done here.
template <std::size_t short_most = table_most, class Entropy>
std::size_t each_block(Bytes state, Bytes in, Sink out, Entropy entropy) noexcept {
    const std::size_t most = block_size(state);
    std::size_t written = 0;
    while (!in.empty()) {
        const Bytes block = in.first(std::min(most, in.size()));
        in = in.subspan(block.size());
        const float bits = block.size() <= short_most ? short_entropy(block) : entropy(block);
        std::memcpy(out.data() + written, &bits, sizeof bits);
        written += sizeof bits;
    }
    return written;
}

} // namespace
