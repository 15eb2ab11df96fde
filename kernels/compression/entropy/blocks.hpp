#pragma once
// What the variants share: walking over the blocks, counting bytes, and short blocks.
#include "block_size.hpp"
#include "kernels/main_loop.hpp"
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

/// The compiler forgets what it knows of this value, and so has to keep it in a register.
template <class T>
T in_register(T value) noexcept {
    asm("" : "+r"(value));
    return value;
}

/// Each table's address in a register: Arm has no addresses of base, index and offset.
struct Tables {
    explicit Tables(Histogram& h) noexcept {
        for (std::size_t i = 0; i < tables; ++i) table[i] = in_register(&h.table[i][0]);
    }
    std::uint32_t* table[tables];
};

/// x86 takes the two lowest bytes out of a register without a shift, Arm any byte.
inline std::uint64_t next_two_bytes(std::uint64_t word) noexcept {
#if defined(__x86_64__)
    return in_register(word >> 16);
#else
    return word >> 16;
#endif
}

/// Two words at once: more room between neighbours.
inline void count16(const std::byte* p, const Tables& to) noexcept {
    std::uint64_t word[2];
    std::memcpy(word, p, sizeof word);
    for (int pair = 0; pair < 4; ++pair) {
        ++to.table[0][word[0] & 0xff];
        ++to.table[1][word[1] & 0xff];
        ++to.table[2][word[0] >> 8 & 0xff];
        ++to.table[3][word[1] >> 8 & 0xff];
        word[0] = next_two_bytes(word[0]);
        word[1] = next_two_bytes(word[1]);
    }
}

// Not inlined: there the compiler would compute the address of each counter from the stack pointer.
[[gnu::noinline]] inline void count(Bytes in, Histogram& h) noexcept {
    const std::byte *p = in.data(), *const end = p + in.size();
    const Tables to(h);
    for (; end - p >= 16; p += 16) {
        MAIN_LOOP("count", .bytes = 16);
        count16(p, to);
    }
    for (; p < end; ++p) ++to.table[0][std::to_integer<std::size_t>(*p)];
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
