// SM4E of SVE2 on as many blocks as a vector has lanes of 128 bit, four vectors at once; a predicate cuts the
// last one. GB/T 32907; Arm Architecture Reference Manual, SM4E (SVE2).
#include "kernels/hashing/crc/arm/unscheduled.hpp"

#include "kernels/crypto/sm4/sve.hpp"
#include "kernels/main_loop.hpp"
#include "kernels/variant.hpp"
#include "mode.hpp"

namespace {

struct Vectors {
    using Cipher = Sm4;

    [[gnu::noinline]] static std::size_t mix(const Sm4& sm4, const std::byte* counter, const std::byte* text,
                                             std::byte* mixed, std::size_t size) {
        Sm4Vectors::keystream(
            sm4, counter, [&](auto next, auto blocks) __attribute__((always_inline)) {
                const auto* in = reinterpret_cast<const std::uint8_t*>(text);
                auto* out = reinterpret_cast<std::uint8_t*>(mixed);
                const std::size_t bytes = svcntb();
                const svuint32_t step = blocks(svcntw() / 4);
                const auto add = [&](svbool_t some, std::int64_t i, svuint8_t key)
                    __attribute__((always_inline)) {
                    svst1_vnum(some, out, i, sveor_x(some, svld1_vnum(some, in, i), key));
                };
                const auto four = [&](std::int64_t at) __attribute__((always_inline)) {
                    next.template operator()<4>(
                        [&](std::int64_t i, svuint8_t key)
                            __attribute__((always_inline)) { add(svptrue_b8(), at + i, key); },
                        step);
                };
                std::size_t left = size;
                const auto go_on = [&](std::size_t n) __attribute__((always_inline)) {
                    in += n, out += n, left -= n;
                };
                while (left >= 8 * bytes) {
                    MAIN_LOOP("blocks", .vectors = 8);
                    four(0);
                    four(4);
                    go_on(8 * bytes);
                }
                if (left >= 4 * bytes) {
                    four(0);
                    go_on(4 * bytes);
                }
                for (std::size_t at = 0; at < left; at += bytes)
                    next.template operator()<1>(
                        [&](std::int64_t, svuint8_t key) __attribute__((always_inline)) {
                            const svbool_t some = svwhilelt_b8(at, left);
                            svst1(some, out + at, sveor_x(some, svld1(some, in + at), key));
                        },
                        step);
            });
        return size;
    }
};

} // namespace

using Mode = CounterMode<Vectors>;

VARIANT(.run = Mode::run, .prepare = Mode::prepare, .note = "SM4E on all blocks of a vector");
