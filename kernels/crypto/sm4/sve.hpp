#pragma once
// The keystream of counter modes by SM4E of SVE2, in four vectors at once, each of as many blocks as it has
// lanes of 128 bit. As neon.hpp has it: counters are made as words, and one TBL turns a block round.
#include "neon.hpp"

#include "kernels/sve_values.hpp"
#include <arm_sve.h>
#include <cstring>

namespace {

struct Sm4Vectors {
    using Cipher = Sm4;

    /// f(next, by): next(n, take, step) makes the blocks from `counter` on, n of 1 or 4 vectors, and gives them
    /// to take(i, vector); behind the last of these, the counter goes on by `step`. by(k) are k blocks.
    [[gnu::always_inline]] static void keystream(const Cipher& sm4, const std::byte* counter, auto f) {
        const svbool_t all = svptrue_b8();
        const auto key = [&](std::size_t i) __attribute__((always_inline)) {
            return svld1rq(all, reinterpret_cast<const std::uint32_t*>(sm4.keys() + i));
        };
        with_values<8>(key, [&](const auto&... keys) __attribute__((always_inline)) {
            const svuint32_t word = svindex_u32(0, 1);
            const svbool_t last = svcmpeq(all, svand_x(all, word, 3), 3); // of each block
            const auto by = [&](std::size_t blocks) __attribute__((always_inline)) {
                return svdup_u32_z(last, std::uint32_t(blocks));
            };
            const svuint32_t vector = by(svcntw() / 4);
            const svuint8_t reverse = sveor_x(all, svindex_u8(0, 1), 15), // within a block
                first = svld1rq(all, reinterpret_cast<const std::uint8_t*>(counter));
            svuint32_t state =
                svadd_m(last, svreinterpret_u32(svrevb_x(all, svreinterpret_u32(first))), svlsr_x(all, word, 2));
            const auto rounds = [](svuint32_t round_key, auto&... x) __attribute__((always_inline)) {
                ((x = svsm4e(x, round_key)), ...);
            };
            const auto reversed = [&](svuint32_t x) __attribute__((always_inline)) {
                return svtbl(svreinterpret_u8(x), reverse);
            };
            f([&](auto n, auto take, svuint32_t step) __attribute__((always_inline)) {
                svuint32_t a = state;
                if constexpr (n == 1) {
                    state = svadd_x(all, a, step);
                    (rounds(keys, a), ...);
                    take(0, reversed(a));
                } else {
                    svuint32_t b = svadd_x(all, a, vector), c = svadd_x(all, b, vector),
                               d = svadd_x(all, c, vector);
                    state = svadd_x(all, d, step);
                    (rounds(keys, a, b, c, d), ...);
                    take(0, reversed(a)), take(1, reversed(b)), take(2, reversed(c)), take(3, reversed(d));
                }
            },
              by);
        });
    }

    /// For kernels/crypto/gcm/sve.hpp.
    [[gnu::always_inline]] static void with(const Cipher& sm4, const std::byte* nonce, std::uint32_t counter,
                                            auto f) {
        std::byte block[16];
        const std::uint32_t big_endian = __builtin_bswap32(counter);
        std::memcpy(block, nonce, 12);
        std::memcpy(block + 12, &big_endian, 4);
        keystream(sm4, block, [&](auto next, auto by) __attribute__((always_inline)) {
            f([&](std::size_t n, const std::byte* in, std::byte* out, auto where)
                  __attribute__((always_inline)) {
                const std::size_t vector = svcntw() / 4;
                const auto mix = [&](std::int64_t i, svuint8_t key) __attribute__((always_inline)) {
                    const svuint8_t text = svld1_vnum(where(i), reinterpret_cast<const std::uint8_t*>(in), i);
                    svst1_vnum(where(i), reinterpret_cast<std::uint8_t*>(out), i, sveor_x(where(i), text, key));
                };
                constexpr std::integral_constant<std::size_t, 4> four;
                next(four, mix, by(vector));
                next(four, [&](std::int64_t i, svuint8_t key) __attribute__((always_inline)) { mix(4 + i, key); },
                     by(n - 7 * vector));
            });
        });
    }
};

} // namespace
