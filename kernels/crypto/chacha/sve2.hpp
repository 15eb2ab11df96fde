#pragma once
// As many blocks in 16 vectors as a vector has words. XAR is the XOR and the rotation of ChaCha in one
// instruction: a quarter round is 8 instructions instead of NEON's 14, and needs no register beside the 16 of
// the state. Few blocks run by rows: 22 instructions a double round for as many blocks as a vector has rows.
#include "kernels/crypto/chacha/rounds.hpp"
#include <arm_sve.h>

namespace {

/// XAR rotates right.
template <int bits>
[[gnu::always_inline]] inline void step(svuint32_t& a, svuint32_t b, svuint32_t& d) {
    a = svadd_x(svptrue_b32(), a, b);
    d = svxar(d, a, 32 - bits);
}

[[gnu::always_inline]] inline void quarter_round(svuint32_t& a, svuint32_t& b, svuint32_t& c, svuint32_t& d) {
    step<16>(a, b, d);
    step<12>(c, d, b);
    step<8>(a, b, d);
    step<7>(c, d, b);
}

/// a0 b0 c0 d0 a1 b1 c1 d1 ... from four vectors, in four vectors.
[[gnu::always_inline]] inline void interleave(svuint32_t& a, svuint32_t& b, svuint32_t& c, svuint32_t& d) {
    const svuint32_t ac = svzip1(a, c), bd = svzip1(b, d), ac_high = svzip2(a, c), bd_high = svzip2(b, d);
    a = svzip1(ac, bd);
    b = svzip2(ac, bd);
    c = svzip1(ac_high, bd_high);
    d = svzip2(ac_high, bd_high);
}

/// out = in ^ key, vector `i` of both.
[[gnu::always_inline]] inline void mix(const std::byte* in, std::byte* out, int i, svuint32_t key) {
    const svbool_t all = svptrue_b8();
    svst1_vnum(
        all, reinterpret_cast<std::uint8_t*>(out), i,
        sveor_x(all, svld1_vnum(all, reinterpret_cast<const std::uint8_t*>(in), i), svreinterpret_u8(key)));
}

struct Sve2Chacha {
    static constexpr std::size_t most = 2048 / 32; ///< the longest vectors of the architecture
    static std::size_t at_once() { return svcntw(); }
    static constexpr int pieces = 1;            ///< of what runs beside a double round
    static constexpr bool block_beside = false; ///< by rows it takes a quarter of the instructions

    /// svcntw() blocks, and the work of a Beside after each half of a double round; in and out may be the
    /// same.
    template <class Beside>
    [[gnu::noinline]] static void vertical(const std::byte* rows, std::uint32_t counter, const std::byte* in,
                                           std::byte* out, Beside& outer) {
        const auto start = [&](int i) {
            if (i == 12) return svindex_u32(counter, 1);
            return svdup_u32(i < 4 ? load_word(constants + 4 * i) : load_word(rows + 4 * (i - 4)));
        };
        svuint32_t x0 = start(0), x1 = start(1), x2 = start(2), x3 = start(3);
        svuint32_t x4 = start(4), x5 = start(5), x6 = start(6), x7 = start(7);
        svuint32_t x8 = start(8), x9 = start(9), x10 = start(10), x11 = start(11);
        svuint32_t x12 = start(12), x13 = start(13), x14 = start(14), x15 = start(15);
        Beside beside = outer; // in registers
        for (int i = 0; i < double_rounds; ++i) {
            Beside::template mark<0, 16, double_rounds>();
            quarter_round(x0, x4, x8, x12);
            quarter_round(x1, x5, x9, x13);
            quarter_round(x2, x6, x10, x14);
            quarter_round(x3, x7, x11, x15);
            beside.template beside<0>(i);
            quarter_round(x0, x5, x10, x15);
            quarter_round(x1, x6, x11, x12);
            quarter_round(x2, x7, x8, x13);
            quarter_round(x3, x4, x9, x14);
            beside.template beside<1>(i);
        }
        outer = beside;
        const auto add_start = [&](int first, svuint32_t& a, svuint32_t& b, svuint32_t& c, svuint32_t& d) {
            a = svadd_x(svptrue_b32(), a, start(first));
            b = svadd_x(svptrue_b32(), b, start(first + 1));
            c = svadd_x(svptrue_b32(), c, start(first + 2));
            d = svadd_x(svptrue_b32(), d, start(first + 3));
        };
        add_start(0, x0, x1, x2, x3);
        add_start(4, x4, x5, x6, x7);
        add_start(8, x8, x9, x10, x11);
        add_start(12, x12, x13, x14, x15);
        const std::byte* in_high = in + 8 * svcntb();
        std::byte* out_high = out + 8 * svcntb();
        // Loads and stores reach seven vectors from an address; the compiler would compute each place beyond.
        asm("" : "+r"(in_high), "+r"(out_high));
        const auto four = [&](int first, svuint32_t a, svuint32_t b, svuint32_t c, svuint32_t d) {
            const std::byte* from = first < 8 ? in : in_high;
            std::byte* to = first < 8 ? out : out_high;
            ::mix(from, to, first % 8, a);
            ::mix(from, to, first % 8 + 1, b);
            ::mix(from, to, first % 8 + 2, c);
            ::mix(from, to, first % 8 + 3, d);
        };
        if (svcntw() == 4) {
            // A vector is one row of one block.
            interleave(x0, x1, x2, x3);
            interleave(x4, x5, x6, x7);
            interleave(x8, x9, x10, x11);
            interleave(x12, x13, x14, x15);
            four(0, x0, x4, x8, x12);
            four(4, x1, x5, x9, x13);
            four(8, x2, x6, x10, x14);
            four(12, x3, x7, x11, x15);
        } else {
            // Sixteen-way: every fourth word, then the four results.
            interleave(x0, x4, x8, x12);
            interleave(x1, x5, x9, x13);
            interleave(x2, x6, x10, x14);
            interleave(x3, x7, x11, x15);
            interleave(x0, x1, x2, x3);
            interleave(x4, x5, x6, x7);
            interleave(x8, x9, x10, x11);
            interleave(x12, x13, x14, x15);
            four(0, x0, x1, x2, x3);
            four(4, x4, x5, x6, x7);
            four(8, x8, x9, x10, x11);
            four(12, x12, x13, x14, x15);
        }
    }

    /// The keystream of up to svcntw() blocks, 1 at least.
    static void keystream(const std::byte* rows, std::uint32_t counter, std::size_t blocks, std::byte* key) {
        const std::size_t set = svcntw() / 4;
        if (blocks <= set) return horizontal<1>(rows, counter, key);
        if (blocks <= 2 * set) return horizontal<2>(rows, counter, key);
        Nothing nothing;
        std::memset(key, 0, at_once() * block_size);
        vertical(rows, counter, key, key, nothing);
    }

    /// out = in ^ key, n bytes.
    static void mix(const std::byte* in, std::byte* out, const std::byte* key, std::size_t n) {
        for (std::size_t at = 0; at < n; at += svcntb()) {
            const svbool_t some = svwhilelt_b8(at, n);
            svst1(some, reinterpret_cast<std::uint8_t*>(out + at),
                  sveor_x(some, svld1(some, reinterpret_cast<const std::uint8_t*>(in + at)),
                          svld1(some, reinterpret_cast<const std::uint8_t*>(key + at))));
        }
    }

    static void encrypt(const std::byte* rows, std::uint32_t counter, const std::byte* in, std::byte* out,
                        std::size_t left) {
        encrypt_by<Sve2Chacha>(rows, counter, in, out, left);
    }

private:
    /// `sets` (1 or 2) times as many blocks as a vector has rows of four words.
    template <int sets>
    [[gnu::noinline]] static void horizontal(const std::byte* rows, std::uint32_t counter, std::byte* key) {
        const svbool_t all = svptrue_b32();
        const svuint32_t word = svand_x(all, svindex_u32(0, 1), 3), row = svlsr_x(all, svindex_u32(0, 1), 2);
        const svuint32_t first = svlsl_x(all, row, 2);
        const auto turn = [&](std::uint32_t n) {
            return svadd_x(all, first, svand_x(all, svadd_x(all, word, n), 3));
        };
        const svuint32_t one = turn(1), two = turn(2), three = turn(3);
        const auto repeated = [&](const void* at) {
            return svld1rq(all, static_cast<const std::uint32_t*>(at));
        };
        const svuint32_t a0 = repeated(constants), b0 = repeated(rows), c0 = repeated(rows + 16);
        const svbool_t counts = svcmpeq(all, word, 0);
        const svuint32_t d0 = svsel(counts, svadd_x(all, row, counter), repeated(rows + 32));
        const svuint32_t d1 = svadd_m(counts, d0, std::uint32_t(svcntw() / 4));
        svuint32_t a = a0, b = b0, c = c0, d = d0, e = a0, f = b0, g = c0, h = d1;
#pragma GCC unroll 1
        for (int i = 0; i < double_rounds; ++i) {
            quarter_round(a, b, c, d);
            if constexpr (sets == 2) quarter_round(e, f, g, h);
            a = svtbl(a, three), c = svtbl(c, one), d = svtbl(d, two);
            if constexpr (sets == 2) e = svtbl(e, three), g = svtbl(g, one), h = svtbl(h, two);
            quarter_round(a, b, c, d);
            if constexpr (sets == 2) quarter_round(e, f, g, h);
            a = svtbl(a, one), c = svtbl(c, three), d = svtbl(d, two);
            if constexpr (sets == 2) e = svtbl(e, one), g = svtbl(g, three), h = svtbl(h, two);
        }
        store(key, svadd_x(all, a, a0), svadd_x(all, b, b0), svadd_x(all, c, c0), svadd_x(all, d, d0));
        if constexpr (sets == 2)
            store(key + svcntw() / 4 * block_size, svadd_x(all, e, a0), svadd_x(all, f, b0),
                  svadd_x(all, g, c0), svadd_x(all, h, d1));
    }

    /// The rows of blocks behind one another.
    [[gnu::always_inline]] static void store(std::byte* key, svuint32_t a, svuint32_t b, svuint32_t c,
                                             svuint32_t d) {
        const svuint64_t half = svindex_u64(0, 1);
        const svbool_t all = svptrue_b64();
        // Half i of a row: byte 8 * (i % 2) of row i / 2.
        const svuint64_t place =
            svadd_x(all, svlsl_x(all, svlsr_x(all, half, 1), 6), svlsl_x(all, svand_x(all, half, 1), 3));
        const auto row = [&](int i, svuint32_t x) {
            svst1_scatter_offset(all, reinterpret_cast<std::uint64_t*>(key + 16 * i), place,
                                 svreinterpret_u64(x));
        };
        if (svcntw() == 4) {
            const auto whole = [&](int i, svuint32_t x) {
                svst1(svptrue_b32(), reinterpret_cast<std::uint32_t*>(key + 16 * i), x);
            };
            whole(0, a), whole(1, b), whole(2, c), whole(3, d);
        } else {
            row(0, a), row(1, b), row(2, c), row(3, d);
        }
    }
};

} // namespace
