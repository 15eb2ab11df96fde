#pragma once
// XXH3-64 of up to 240 bytes. Everything is inlined: where the length is a constant, its own path is all that
// remains.
#include "keys.hpp"
#include <bit>

namespace {
namespace xxh3 {

/// 16 bytes of data with their key.
inline Word mixed(Pair data, Pair key) {
    return folded(Product{data.first ^ key.first} * (data.second ^ key.second));
}
inline Word mixed(const std::byte* p, Pair key) { return mixed({load(p), load(p + 8)}, key); }
inline Word mixed(const std::byte* p, const Word* key) { return mixed(p, {key[0], key[1]}); }

/// One to three bytes and their number, in a word: the last, the number, the first, the middle or last.
[[gnu::always_inline]] inline std::uint32_t three_bytes(const std::byte* p, std::size_t n) {
    const auto byte = [p](std::size_t i) { return std::to_integer<std::uint32_t>(p[i]); };
    return byte(n - 1) | std::uint32_t(n) << 8 | byte(0) << 16 | byte(n / 2) << 24;
}

[[gnu::always_inline]] inline Word one_to_three_64(const std::byte* p, std::size_t n, const Keys& keys) {
    return avalanche_of_xxh64(keys.one_to_three ^ three_bytes(p, n));
}

[[gnu::always_inline]] inline Word four_to_eight_64(const std::byte* p, std::size_t n, const Keys& keys) {
    const Word data = Word{load<std::uint32_t>(p)} << 32 | load<std::uint32_t>(p + n - 4);
    Word x = keys.four_to_eight_of_64 ^ data;
    x = (x ^ std::rotl(x, 49) ^ std::rotl(x, 24)) * prime_mx2;
    x = (x ^ ((x >> 35) + n)) * prime_mx2;
    return x ^ x >> 28;
}

[[gnu::always_inline]] inline Word nine_to_sixteen_64(const std::byte* p, std::size_t n, const Keys& keys) {
    const Word low = keys.nine_to_sixteen_of_64.first ^ load(p),
               high = keys.nine_to_sixteen_of_64.second ^ load(p + n - 8);
    return avalanche(n + __builtin_bswap64(low) + high + folded(Product{low} * high), keys.mx1);
}

/// Where p[0..n) ends; the compiler shall load by a distance from there, not make one from p each time.
[[gnu::always_inline]] inline const std::byte* end_of(const std::byte* p, std::size_t n) {
    const std::byte* end = p + n;
    if (!__builtin_constant_p(n)) asm("" : "+r"(end));
    return end;
}

/// 17 to 128 bytes: chunks of 16 from both ends, until they meet.
[[gnu::always_inline]] inline Word from_17_to_128_64(const std::byte* p, std::size_t n, const Keys& keys) {
    const std::byte* const end = end_of(p, n);
    Word sum = n * keys.one;
    const auto both_ends = [&](std::size_t i) {
        sum += mixed(p + 16 * i, keys.secret + 4 * i);
        sum += mixed(end - 16 * i - 16, keys.secret + 4 * i + 2);
    };
    both_ends(0);
    if (n > 32) {
        both_ends(1);
        if (n > 64) {
            both_ends(2);
            if (n > 96) both_ends(3);
        }
    }
    return avalanche(sum, keys.mx1);
}

/// 129 to 240 bytes: eight chunks of 16, further ones, and the last 16 bytes.
[[gnu::always_inline]] inline Word from_129_to_240_64(const std::byte* p, std::size_t n, const Keys& keys) {
    Word sum = n * keys.one;
    for (std::size_t i = 0; i < 8; ++i) sum += mixed(p + 16 * i, keys.secret + 2 * i);
    sum = avalanche(sum, keys.mx1) + mixed(end_of(p, n) - 16, keys.last_of_64);
    for (std::size_t i = 8; i < n / 16; ++i) sum += mixed(p + 16 * i, keys.further[i - 8]);
    return avalanche(sum, keys.mx1);
}

[[gnu::always_inline]] inline Word up_to_128_64(const std::byte* p, std::size_t n, const Keys& keys) {
    if (n > 16) return from_17_to_128_64(p, n, keys);
    if (n > 8) return nine_to_sixteen_64(p, n, keys);
    if (n >= 4) return four_to_eight_64(p, n, keys);
    if (n > 0) return one_to_three_64(p, n, keys);
    return keys.none_of_64;
}
[[gnu::always_inline]] inline Word up_to_240_64(const std::byte* p, std::size_t n, const Keys& keys) {
    return n > 128 ? from_129_to_240_64(p, n, keys) : up_to_128_64(p, n, keys);
}

} // namespace xxh3
} // namespace
