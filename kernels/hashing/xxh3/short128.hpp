#pragma once
// XXH3-128 of up to 240 bytes. Everything is inlined: where the length is a constant, its own path is all
// that remains.
#include "short64.hpp"

namespace {
namespace xxh3 {

[[gnu::always_inline]] inline Hash128 one_to_three_128(const std::byte* p, std::size_t n, const Keys& keys) {
    const std::uint32_t data = three_bytes(p, n);
    return {avalanche_of_xxh64(keys.one_to_three ^ data),
            avalanche_of_xxh64(keys.one_to_three_high ^ std::rotl(__builtin_bswap32(data), 13))};
}

[[gnu::always_inline]] inline Hash128 four_to_eight_128(const std::byte* p, std::size_t n, const Keys& keys) {
    const Word data = Word{load<std::uint32_t>(p)} | Word{load<std::uint32_t>(p + n - 4)} << 32;
    const Product product = Product{keys.four_to_eight_of_128 ^ data} * (prime64_1 + 4 * n);
    const Word high = Word(product >> 64) + 2 * Word(product);
    Word low = Word(product) ^ high >> 3;
    low = (low ^ low >> 35) * prime_mx2;
    return {low ^ low >> 28, avalanche(high)};
}

[[gnu::always_inline]] inline Hash128 nine_to_sixteen_128(const std::byte* p, std::size_t n,
                                                          const Keys& keys) {
    const Word last = load(p + n - 8), b = keys.nine_to_sixteen_of_128.second ^ last;
    const Product first = Product{keys.nine_to_sixteen_of_128.first ^ load(p) ^ last} * prime64_1;
    const Word high = Word(first >> 64) + b + Word{std::uint32_t(b)} * (prime32_2 - 1);
    const Word low = (Word(first) + (Word{n - 1} << 54)) ^ __builtin_bswap64(high);
    const Product second = Product{low} * prime64_2;
    return {avalanche(Word(second)), avalanche(Word(second >> 64) + high * prime64_2)};
}

/// The two sums of 17 to 240 bytes.
struct TwoSums {
    Word a, b;

    /// Two chunks of 16 bytes.
    void add(const std::byte* p, const std::byte* q, Pair key_p, Pair key_q) {
        const Pair x{load(p), load(p + 8)}, y{load(q), load(q + 8)};
        a = (a + mixed(x, key_p)) ^ (y.first + y.second);
        b = (b + mixed(y, key_q)) ^ (x.first + x.second);
    }
    void add(const std::byte* p, const std::byte* q, const Word* key) {
        add(p, q, {key[0], key[1]}, {key[2], key[3]});
    }
    Hash128 finish(std::size_t n, const Keys& keys) const {
        return {avalanche(a + b, keys.mx1),
                -avalanche(a * keys.one + b * keys.four + (Word{n} - keys.seed) * keys.two, keys.mx1)};
    }
};

/// 17 to 128 bytes: chunks of 16 from both ends, the innermost first.
[[gnu::always_inline]] inline Hash128 from_17_to_128_128(const std::byte* p, std::size_t n,
                                                         const Keys& keys) {
    const std::byte* const end = end_of(p, n);
    TwoSums sums{n * keys.one, 0};
    const auto both_ends = [&](std::size_t i) {
        sums.add(p + 16 * i, end - 16 * i - 16, keys.secret + 4 * i);
    };
    if (n > 32) {
        if (n > 64) {
            if (n > 96) both_ends(3);
            both_ends(2);
        }
        both_ends(1);
    }
    both_ends(0);
    return sums.finish(n, keys);
}

/// 129 to 240 bytes: four times 32 bytes, further ones, and the last 32 bytes, their halves exchanged.
[[gnu::always_inline]] inline Hash128 from_129_to_240_128(const std::byte* p, std::size_t n,
                                                          const Keys& keys) {
    TwoSums sums{n * keys.one, 0};
    for (std::size_t i = 0; i < 4; ++i) sums.add(p + 32 * i, p + 32 * i + 16, keys.secret + 4 * i);
    sums = {avalanche(sums.a, keys.mx1), avalanche(sums.b, keys.mx1)};
    for (std::size_t i = 4; i < n / 32; ++i)
        sums.add(p + 32 * i, p + 32 * i + 16, keys.further[2 * i - 8], keys.further[2 * i - 7]);
    const std::byte* const end = end_of(p, n);
    sums.add(end - 16, end - 32, keys.last_of_128[0], keys.last_of_128[1]);
    return sums.finish(n, keys);
}

[[gnu::always_inline]] inline Hash128 up_to_128_128(const std::byte* p, std::size_t n, const Keys& keys) {
    if (n > 16) return from_17_to_128_128(p, n, keys);
    if (n > 8) return nine_to_sixteen_128(p, n, keys);
    if (n >= 4) return four_to_eight_128(p, n, keys);
    if (n > 0) return one_to_three_128(p, n, keys);
    return keys.none_of_128;
}
[[gnu::always_inline]] inline Hash128 up_to_240_128(const std::byte* p, std::size_t n, const Keys& keys) {
    return n > 128 ? from_129_to_240_128(p, n, keys) : up_to_128_128(p, n, keys);
}

} // namespace xxh3
} // namespace
