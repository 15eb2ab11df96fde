#pragma once
// XXH3's constants, and its keys: what of secret and seed meets the data. The specification adds the seed to
// words of the secret, or subtracts it, at every step; as the sums are always the same, they are made once,
// for the seed 0 at compile time. Collet: xxHash fast digest algorithm (doc/xxhash_spec.md of xxHash).
#include "kernels/kernel.hpp"
#include "kernels/load.hpp"
#include <array>
#include <cstring>

namespace {
namespace xxh3 {

using Word = std::uint64_t;
/// An extension of GCC and clang.
__extension__ using Product = unsigned __int128;

inline constexpr Word prime32_1 = 0x9e3779b1, prime32_2 = 0x85ebca77, prime32_3 = 0xc2b2ae3d;
inline constexpr Word prime64_1 = 0x9e3779b185ebca87, prime64_2 = 0xc2b2ae3d27d4eb4f,
                      prime64_3 = 0x165667b19e3779f9, prime64_4 = 0x85ebca77c2b2ae63,
                      prime64_5 = 0x27d4eb2f165667c5;
inline constexpr Word prime_mx1 = 0x165667919e3779f9, prime_mx2 = 0x9fb21c651e98df25;

inline constexpr std::uint8_t default_secret[192]{
    0xb8, 0xfe, 0x6c, 0x39, 0x23, 0xa4, 0x4b, 0xbe, 0x7c, 0x01, 0x81, 0x2c, 0xf7, 0x21, 0xad, 0x1c, //
    0xde, 0xd4, 0x6d, 0xe9, 0x83, 0x90, 0x97, 0xdb, 0x72, 0x40, 0xa4, 0xa4, 0xb7, 0xb3, 0x67, 0x1f, //
    0xcb, 0x79, 0xe6, 0x4e, 0xcc, 0xc0, 0xe5, 0x78, 0x82, 0x5a, 0xd0, 0x7d, 0xcc, 0xff, 0x72, 0x21, //
    0xb8, 0x08, 0x46, 0x74, 0xf7, 0x43, 0x24, 0x8e, 0xe0, 0x35, 0x90, 0xe6, 0x81, 0x3a, 0x26, 0x4c, //
    0x3c, 0x28, 0x52, 0xbb, 0x91, 0xc3, 0x00, 0xcb, 0x88, 0xd0, 0x65, 0x8b, 0x1b, 0x53, 0x2e, 0xa3, //
    0x71, 0x64, 0x48, 0x97, 0xa2, 0x0d, 0xf9, 0x4e, 0x38, 0x19, 0xef, 0x46, 0xa9, 0xde, 0xac, 0xd8, //
    0xa8, 0xfa, 0x76, 0x3f, 0xe3, 0x9c, 0x34, 0x3f, 0xf9, 0xdc, 0xbb, 0xc7, 0xc7, 0x0b, 0x4f, 0x1d, //
    0x8a, 0x51, 0xe0, 0x4b, 0xcd, 0xb4, 0x59, 0x31, 0xc8, 0x9f, 0x7e, 0xc9, 0xd9, 0x78, 0x73, 0x64, //
    0xea, 0xc5, 0xac, 0x83, 0x34, 0xd3, 0xeb, 0xc3, 0xc5, 0x81, 0xa0, 0xff, 0xfa, 0x13, 0x63, 0xeb, //
    0x17, 0x0d, 0xdd, 0x51, 0xb7, 0xf0, 0xda, 0x49, 0xd3, 0x16, 0x55, 0x26, 0x29, 0xd4, 0x68, 0x9e, //
    0x2b, 0x16, 0xbe, 0x58, 0x7d, 0x47, 0xa1, 0xfc, 0x8f, 0xf8, 0xb8, 0xd1, 0x7a, 0xd0, 0x31, 0xce, //
    0x45, 0xcb, 0x3a, 0x8f, 0x95, 0x16, 0x04, 0x28, 0xaf, 0xd7, 0xfb, 0xca, 0xbb, 0x4b, 0x40, 0x7e,
};

/// A word of the default secret.
template <class T = Word>
constexpr T secret_at(std::size_t offset) {
    T word = 0;
    for (std::size_t i = 0; i < sizeof word; ++i) word |= T{default_secret[offset + i]} << 8 * i;
    return word;
}

constexpr Word folded(Product product) { return Word(product) ^ Word(product >> 64); }

constexpr Word avalanche(Word x, Word prime = prime_mx1) {
    x = (x ^ x >> 37) * prime;
    return x ^ x >> 32;
}
constexpr Word avalanche_of_xxh64(Word x) {
    x = (x ^ x >> 33) * prime64_2;
    x = (x ^ x >> 29) * prime64_3;
    return x ^ x >> 32;
}

struct Hash128 {
    Word low, high;
};

/// What two words of data are added to before they are multiplied.
struct Pair {
    Word first, second;
};

struct Keys {
    /// Constants of every length's way: to load two is one instruction, to build one can be four.
    alignas(64) Word one = prime64_1, mx1 = prime_mx1, two = prime64_2, four = prime64_4;
    /// The secret, the seed added to even words and subtracted from odd ones: what the first chunks of 16
    /// bytes of medium inputs meet.
    Word secret[24];
    /// What the further chunks meet, those of the secret's offset 3, 19 ... 99; and the last ones.
    Pair further[7], last_of_64, last_of_128[2];
    Word seed;
    // Small inputs, by their length; for none, the hash itself.
    Word none_of_64, one_to_three, four_to_eight_of_64, four_to_eight_of_128;
    Hash128 none_of_128;
    Word one_to_three_high;
    Pair nine_to_sixteen_of_64, nine_to_sixteen_of_128;
    /// Long inputs use the secret too, at offsets by which a vector would often cross a line of the cache:
    /// where their sums start, and what the last stripe meets, the two halves of the hash, scrambling, and
    /// the stripes of a block.
    alignas(64) Word start[8]{prime32_3, prime64_1, prime64_2, prime64_3,
                              prime64_4, prime32_2, prime64_5, prime32_1};
    Word last[8], low[8], high[8], scrambling[8], stripes[16][8];
};

constexpr Keys keys_of(Word seed) {
    const auto seeded = [](std::size_t offset, Word by) {
        return Pair{secret_at(offset) + by, secret_at(offset + 8) - by};
    };
    const auto two = [](std::size_t offset) { return secret_at(offset) ^ secret_at(offset + 8); };
    const auto two_short = [](std::size_t offset) {
        return Word{secret_at<std::uint32_t>(offset) ^ secret_at<std::uint32_t>(offset + 4)};
    };
    Keys keys{};
    for (std::size_t i = 0; i < 24; i += 2) {
        keys.secret[i] = seeded(8 * i, seed).first;
        keys.secret[i + 1] = seeded(8 * i, seed).second;
    }
    // A word at any offset.
    const auto derived = [&](std::size_t offset) {
        const std::size_t i = offset / 8, bits = offset % 8 * 8;
        return bits ? keys.secret[i] >> bits | keys.secret[i + 1] << (64 - bits) : keys.secret[i];
    };
    for (std::size_t i = 0; i < 8; ++i) {
        for (std::size_t j = 0; j < 16; ++j) keys.stripes[j][i] = derived(8 * (j + i));
        keys.scrambling[i] = derived(128 + 8 * i);
        keys.last[i] = derived(121 + 8 * i);
        keys.low[i] = derived(11 + 8 * i);
        keys.high[i] = derived(117 + 8 * i);
    }
    for (std::size_t i = 0; i < 7; ++i) keys.further[i] = seeded(3 + 16 * i, seed);
    keys.last_of_64 = seeded(119, seed);
    for (std::size_t i = 0; i < 2; ++i) keys.last_of_128[i] = seeded(103 + 16 * i, -seed);
    keys.seed = seed;
    keys.none_of_64 = avalanche_of_xxh64(seed ^ two(56));
    keys.none_of_128 = {avalanche_of_xxh64(seed ^ two(64)), avalanche_of_xxh64(seed ^ two(80))};
    keys.one_to_three = two_short(0) + seed;
    keys.one_to_three_high = two_short(8) - seed;
    const Word modified_seed = seed ^ Word { __builtin_bswap32(std::uint32_t(seed)) } << 32;
    keys.four_to_eight_of_64 = two(8) - modified_seed;
    keys.four_to_eight_of_128 = two(16) + modified_seed;
    keys.nine_to_sixteen_of_64 = {two(24) + seed, two(40) - seed};
    keys.nine_to_sixteen_of_128 = {two(32) - seed, two(48) + seed};
    return keys;
}

inline constexpr Keys unseeded = keys_of(0);

/// The parameter is empty, and there is nothing to keep, or a seed of eight bytes.
inline std::size_t prepare(kernels::Bytes param, kernels::Sink state) noexcept {
    if (param.empty()) return 0;
    const Keys keys = keys_of(load(param.data()));
    std::memcpy(state.data(), &keys, sizeof keys);
    return sizeof keys;
}

/// The hash as a number, little endian; a Hash128 has its low half first.
template <class Hash>
std::size_t write(Hash hash, kernels::Sink out) {
    std::memcpy(out.data(), &hash, sizeof hash);
    return sizeof hash;
}

inline const Keys& keys_in(kernels::Bytes state) {
    return state.empty() ? unseeded : *reinterpret_cast<const Keys*>(state.data());
}

} // namespace xxh3
} // namespace
