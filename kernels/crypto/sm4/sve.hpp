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

    /// f(next, blocks): next<n>(take, step), n of 1 or 4, gives take(i, vector) the encrypted counters of n
    /// vectors, from `counter` on. Behind the last of them the counter goes on by `step`: blocks(k) are k.
    [[gnu::always_inline]] static void keystream(const Cipher& sm4, const std::byte* counter, auto f) {
        const svbool_t all = svptrue_b8();
        const auto key = [&](std::size_t i) __attribute__((always_inline)) {
            return svld1rq(all, reinterpret_cast<const std::uint32_t*>(sm4.keys() + i));
        };
        with_values<8>(
            key, [&](const auto&... keys) __attribute__((always_inline)) {
                const svuint32_t word = svindex_u32(0, 1);
                const svbool_t last = svcmpeq(all, svand_x(all, word, 3), 3); // of each block
                const auto blocks = [&](std::size_t k) __attribute__((always_inline)) {
                    return svdup_u32_z(last, std::uint32_t(k));
                };
                const svuint32_t vector = blocks(svcntw() / 4);
                const svuint8_t reverse = sveor_x(all, svindex_u8(0, 1), 15), // within a block
                    first = svld1rq(all, reinterpret_cast<const std::uint8_t*>(counter));
                svuint32_t state = svadd_m(last, svreinterpret_u32(svrevb_x(all, svreinterpret_u32(first))),
                                           svlsr_x(all, word, 2));

                const auto encrypt = [&](auto take, auto&... x) __attribute__((always_inline)) {
                    const auto four_rounds = [&](svuint32_t by) __attribute__((always_inline)) {
                        ((x = svsm4e(x, by)), ...);
                    };
                    (four_rounds(keys), ...);
                    std::int64_t i = 0;
                    (take(i++, svtbl(svreinterpret_u8(x), reverse)), ...);
                };
                const auto next = [&]<std::size_t n>(auto take, svuint32_t step)
                    __attribute__((always_inline)) {
                    svuint32_t a = state;
                    if constexpr (n == 1) {
                        state = svadd_x(all, a, step);
                        encrypt(take, a);
                    } else {
                        static_assert(n == 4);
                        svuint32_t b = svadd_x(all, a, vector), c = svadd_x(all, b, vector),
                                   d = svadd_x(all, c, vector);
                        state = svadd_x(all, d, step);
                        encrypt(take, a, b, c, d);
                    }
                };
                f(next, blocks);
            });
    }

    /// For kernels/crypto/gcm/sve.hpp.
    [[gnu::always_inline]] static void with(const Cipher& sm4, const std::byte* nonce, std::uint32_t counter,
                                            auto f) {
        std::byte block[16];
        const std::uint32_t big_endian = __builtin_bswap32(counter);
        std::memcpy(block, nonce, 12);
        std::memcpy(block + 12, &big_endian, 4);
        keystream(
            sm4, block, [&](auto next, auto blocks) __attribute__((always_inline)) {
                f([&](std::size_t n, const std::byte* in, std::byte* out, auto where)
                      __attribute__((always_inline)) {
                          const std::size_t vector = svcntw() / 4;
                          const auto add = [&](std::int64_t i, svuint8_t key) __attribute__((always_inline)) {
                              const svuint8_t text =
                                  svld1_vnum(where(i), reinterpret_cast<const std::uint8_t*>(in), i);
                              svst1_vnum(where(i), reinterpret_cast<std::uint8_t*>(out), i,
                                         sveor_x(where(i), text, key));
                          };
                          next.template operator()<4>(add, blocks(vector));
                          next.template operator()<4>(
                              [&](std::int64_t i, svuint8_t key)
                                  __attribute__((always_inline)) { add(4 + i, key); },
                              blocks(n - 7 * vector));
                      });
            });
    }
};

} // namespace
