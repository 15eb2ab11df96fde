#pragma once
// XXH3 of more than 240 bytes: eight sums take stripes of 64 bytes, and are scrambled after every block of 16
// stripes; in the end they are multiplied with one another. A word of data is added to the sum beside its
// own, the product of its halves, after the key, to its own. The order in which a block's words are added
// does not matter: the data has sums of its own, and only before the scrambling its words change places.
#include "kernels/main_loop.hpp"
#include "short128.hpp"
#include <utility>

namespace xxh3 {
namespace {

constexpr std::size_t stripe = 64, stripes = 16, block = stripes * stripe;

constexpr Word start[8]{prime32_3, prime64_1, prime64_2, prime64_3,
                        prime64_4, prime32_2, prime64_5, prime32_1};

/// f(0), f(1), ... f(n - 1), each with its index as a constant: so that arrays stay in registers.
template <std::size_t n, class F>
[[gnu::always_inline]] inline void each(F f) {
    [&]<std::size_t... i>(std::index_sequence<i...>) { (f(std::integral_constant<std::size_t, i>{}), ...); }
    (std::make_index_sequence<n>{});
}

/// The sums of an input. What Unit provides, x86.hpp shows.
template <class Unit>
typename Unit::Sums sums_of(const std::byte* p, const std::byte* end, const std::byte* secret) {
    typename Unit::Sums sums(start);
    for (; std::size_t(end - p) > block; p += block) {
        MAIN_LOOP("block", .bytes = block);
        Unit::add_block(sums, p, secret);
        Unit::scramble(sums, secret + 128);
    }
    const std::byte* key = secret;
    for (; std::size_t(end - p) > stripe; p += stripe, key += 8) Unit::add(sums, p, key);
    Unit::add(sums, end - stripe, secret + 121);
    Unit::join(sums);
    return sums;
}

template <class Unit>
struct Hash {
    using Sums = typename Unit::Sums;

    /// The product of neighbours, under the key at an offset of the secret.
    static Word merged(const Sums& sums, const std::byte* key, Word sum) {
        Word words[8];
        sums.store(words, key);
        for (std::size_t i = 0; i < 8; i += 2) sum += folded(Product{words[i]} * words[i + 1]);
        return avalanche(sum);
    }

    static const std::byte* secret(const Keys& keys) {
        return reinterpret_cast<const std::byte*>(keys.secret);
    }

    [[gnu::noinline]] static std::size_t long_64(const Keys& keys, kernels::Bytes in, kernels::Sink out) {
        const std::byte* const key = secret(keys);
        const Sums sums = Unit::sums(in.data(), in.data() + in.size(), key);
        return write(merged(sums, key + 11, in.size() * prime64_1), out);
    }
    static std::size_t run_64(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
        const Keys& keys = keys_in(state);
        if (in.size() > 240) return long_64(keys, in, out);
        return write(short_64(in.data(), in.size(), keys), out);
    }

    [[gnu::noinline]] static std::size_t long_128(const Keys& keys, kernels::Bytes in, kernels::Sink out) {
        const std::byte* const key = secret(keys);
        const Sums sums = Unit::sums(in.data(), in.data() + in.size(), key);
        return write(Hash128{merged(sums, key + 11, in.size() * prime64_1),
                             merged(sums, key + 117, ~(in.size() * prime64_2))},
                     out);
    }
    static std::size_t run_128(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
        const Keys& keys = keys_in(state);
        if (in.size() > 240) return long_128(keys, in, out);
        return write(short_128(in.data(), in.size(), keys), out);
    }
};

} // namespace
} // namespace xxh3
