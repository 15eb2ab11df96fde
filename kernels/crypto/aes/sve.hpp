#pragma once
// The keystream of GCM by AESE and AESMC of SVE2 on eight vectors. What neon.hpp's table says of a counter's
// last byte stands there block by block: one load serves a vector of any length.
#include "neon.hpp"

#include "kernels/sve_values.hpp"
#include <arm_sve.h>

namespace {

template <std::size_t key_size>
struct AesVectors {
    using Cipher = Aes<key_size>;

    /// f(mix), where mix(n, in, out, where) adds to n blocks, at most eight vectors, the encrypted blocks
    /// nonce || counter, nonce || (counter + 1) ..., and the counter goes on. where(i) are the bytes that are
    /// there of vector i. Counters of a call differ in the last byte alone; vectors have a power of two of
    /// bytes.
    [[gnu::always_inline]] static void with(const Cipher& aes, const std::byte* nonce, std::uint32_t counter,
                                            auto f) {
        constexpr std::size_t rounds = Cipher::rounds;
        const svbool_t all = svptrue_b8();
        const auto key = [&](std::size_t r) __attribute__((always_inline)) {
            return svld1rq(all, aes.key(r));
        };
        const auto round = [](svuint8_t by, auto&... x) __attribute__((always_inline)) {
            ((x = svaesmc(svaese(x, by))), ...);
        };
        svuint8_t second; // the second round's key, and the state after the first where the last byte is 0
        const auto set = [&](std::uint32_t first) __attribute__((always_inline)) {
            std::uint32_t words[3];
            std::memcpy(words, nonce, sizeof words);
            second = svreinterpret_u8(svdupq_u32(words[0], words[1], words[2], __builtin_bswap32(first)));
            round(key(0), second);
            second = sveor_x(all, second, key(1));
        };
        set(0); // `counter` is below 256
        const svuint8_t before_last = key(rounds - 1), last = key(rounds);
        const auto third_key = [&](std::size_t i) __attribute__((always_inline)) { return key(2 + i); };
        with_values<rounds - 3>(
            third_key, [&](const auto&... third) __attribute__((always_inline)) {
                f([&](std::size_t n, const std::byte* in, std::byte* out,
                      auto where) __attribute__((always_inline)) {
                    if (counter % Cipher::wrap == 0) set(counter);
                    const std::uint8_t* const added = aes.added(counter % Cipher::wrap);
                    counter += std::uint32_t(n);
                    svuint8_t a = svld1_vnum(all, added, 0), b = svld1_vnum(all, added, 1),
                              c = svld1_vnum(all, added, 2), d = svld1_vnum(all, added, 3),
                              e = svld1_vnum(all, added, 4), g = svld1_vnum(all, added, 5),
                              h = svld1_vnum(all, added, 6), k = svld1_vnum(all, added, 7);
                    round(second, a, b, c, d, e, g, h, k);
                    (round(third, a, b, c, d, e, g, h, k), ...);
                    const auto mix = [&](std::int64_t i, svuint8_t x) __attribute__((always_inline)) {
                        const svuint8_t text =
                            svld1_vnum(where(i), reinterpret_cast<const std::uint8_t*>(in), i);
                        svst1_vnum(where(i), reinterpret_cast<std::uint8_t*>(out), i,
                                   sveor3(svaese(x, before_last), text, last));
                    };
                    mix(0, a), mix(1, b), mix(2, c), mix(3, d), mix(4, e), mix(5, g), mix(6, h), mix(7, k);
                });
            });
    }
};

} // namespace
