// SM4E of SVE2 on as many blocks as a vector has lanes of 128 bit, four vectors at once; a predicate cuts the
// last one. GB/T 32907; Arm Architecture Reference Manual, SM4E (SVE2).
#include "kernels/hashing/crc/arm/unscheduled.hpp"

#include "kernels/crypto/sm4/neon.hpp"
#include "kernels/main_loop.hpp"
#include "kernels/variant.hpp"
#include "mode.hpp"
#include <arm_sve.h>

namespace {

/// The keystream, and its sum with a text.
[[gnu::noinline]] std::size_t mix_vectors(const std::uint32_t* keys, const std::byte* counter,
                                          const std::byte* text, std::byte* mixed, std::size_t size) {
    const auto* in = reinterpret_cast<const std::uint8_t*>(text);
    auto* out = reinterpret_cast<std::uint8_t*>(mixed);
    const svbool_t all = svptrue_b8();
    const svuint32_t k0 = svld1rq(all, keys), k1 = svld1rq(all, keys + 4), k2 = svld1rq(all, keys + 8),
                     k3 = svld1rq(all, keys + 12), k4 = svld1rq(all, keys + 16), k5 = svld1rq(all, keys + 20),
                     k6 = svld1rq(all, keys + 24), k7 = svld1rq(all, keys + 28);
    // Of each block, the last word counts.
    const svuint32_t word = svindex_u32(0, 1);
    const svbool_t last = svcmpeq(all, svand_x(all, word, 3), 3);
    const svuint32_t step = svdup_u32_z(last, std::uint32_t(svcntw() / 4));
    const svuint8_t first = svld1rq(all, reinterpret_cast<const std::uint8_t*>(counter));
    svuint32_t next =
        svadd_m(last, svreinterpret_u32(svrevb_x(all, svreinterpret_u32(first))), svlsr_x(all, word, 2));
    const svuint8_t reverse = sveor_x(all, svindex_u8(0, 1), 15); // within a block

    const auto four_rounds = [](svuint32_t key, svuint32_t & a, svuint32_t & b, svuint32_t & c,
                                svuint32_t & d) __attribute__((always_inline)) {
        a = svsm4e(a, key);
        b = svsm4e(b, key);
        c = svsm4e(c, key);
        d = svsm4e(d, key);
    };
    const auto mix = [&](int i, svuint32_t key) __attribute__((always_inline)) {
        svst1_vnum(all, out, i, sveor_x(all, svld1_vnum(all, in, i), svtbl(svreinterpret_u8(key), reverse)));
    };
    const auto four = [&](int i) __attribute__((always_inline)) {
        svuint32_t a = next, b = svadd_x(all, a, step), c = svadd_x(all, b, step), d = svadd_x(all, c, step);
        next = svadd_x(all, d, step);
        four_rounds(k0, a, b, c, d);
        four_rounds(k1, a, b, c, d);
        four_rounds(k2, a, b, c, d);
        four_rounds(k3, a, b, c, d);
        four_rounds(k4, a, b, c, d);
        four_rounds(k5, a, b, c, d);
        four_rounds(k6, a, b, c, d);
        four_rounds(k7, a, b, c, d);
        mix(i, a);
        mix(i + 1, b);
        mix(i + 2, c);
        mix(i + 3, d);
    };

    std::size_t left = size;
    for (; left >= 8 * svcntb(); left -= 8 * svcntb()) {
        MAIN_LOOP("blocks", .vectors = 8);
        four(0);
        four(4);
        in += 8 * svcntb(), out += 8 * svcntb();
    }
    if (left >= 4 * svcntb()) {
        four(0);
        in += 4 * svcntb(), out += 4 * svcntb(), left -= 4 * svcntb();
    }
    for (std::size_t at = 0; at < left; at += svcntb()) {
        const svbool_t some = svwhilelt_b8(at, left);
        svuint32_t a = next;
        next = svadd_x(all, next, step);
        a = svsm4e(svsm4e(svsm4e(svsm4e(a, k0), k1), k2), k3);
        a = svsm4e(svsm4e(svsm4e(svsm4e(a, k4), k5), k6), k7);
        svst1(some, out + at, sveor_x(all, svld1(some, in + at), svtbl(svreinterpret_u8(a), reverse)));
    }
    return size;
}

struct Vectors {
    using Cipher = Sm4;
    static std::size_t mix(const Sm4& sm4, const std::byte* counter, const std::byte* in, std::byte* out,
                           std::size_t size) {
        return mix_vectors(reinterpret_cast<const std::uint32_t*>(sm4.keys()), counter, in, out, size);
    }
};

} // namespace

using Mode = CounterMode<Vectors>;

VARIANT(.run = Mode::run, .prepare = Mode::prepare, .note = "SM4E on all blocks of a vector");
