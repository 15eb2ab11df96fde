#pragma once
// As many blocks in 16 vectors as a vector has words, and beside them one in integer registers if `beside`.
#include "words.hpp"
#include <arm_sve.h>

namespace {

constexpr std::size_t most_lanes = 2048 / 32; // the longest vectors of the architecture

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

/// out = in ^ key, n bytes.
inline void mix(const std::byte* in, std::byte* out, const std::byte* key, std::size_t n) {
    for (std::size_t at = 0; at < n; at += svcntb()) {
        const svbool_t some = svwhilelt_b8(at, n);
        svst1(some, reinterpret_cast<std::uint8_t*>(out + at),
              sveor_x(some, svld1(some, reinterpret_cast<const std::uint8_t*>(in + at)),
                      svld1(some, reinterpret_cast<const std::uint8_t*>(key + at))));
    }
}

/// svcntw() blocks, or one more; in and out may be the same.
template <bool beside>
[[gnu::noinline]] void vertical(const std::byte* param, std::uint32_t counter, const std::byte* in,
                                std::byte* out) {
    const std::size_t lanes = svcntw();
    const auto start = [&](int i) {
        if (i == 12) return svindex_u32(counter, 1);
        return svdup_u32(i < 4 ? load_word(constants + 4 * i) : load_word(param + 4 * (i - 4)));
    };
    svuint32_t x0 = start(0), x1 = start(1), x2 = start(2), x3 = start(3);
    svuint32_t x4 = start(4), x5 = start(5), x6 = start(6), x7 = start(7);
    svuint32_t x8 = start(8), x9 = start(9), x10 = start(10), x11 = start(11);
    svuint32_t x12 = start(12), x13 = start(13), x14 = start(14), x15 = start(15);
    [[maybe_unused]] Words words;
    if constexpr (beside) words.set(param, counter + std::uint32_t(lanes));
    for (int i = 0; i < double_rounds; ++i) {
        MAIN_LOOP("rounds", .bytes = beside * block_size, .vectors = 16, .turns = double_rounds);
        quarter_round(x0, x4, x8, x12);
        quarter_round(x1, x5, x9, x13);
        quarter_round(x2, x6, x10, x14);
        quarter_round(x3, x7, x11, x15);
        if constexpr (beside) words.round<0>();
        quarter_round(x0, x5, x10, x15);
        quarter_round(x1, x6, x11, x12);
        quarter_round(x2, x7, x8, x13);
        quarter_round(x3, x4, x9, x14);
        if constexpr (beside) words.round<1>();
    }
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
    const auto four = [&](int first, svuint32_t a, svuint32_t b, svuint32_t c, svuint32_t d) {
        mix(in, out, first, a);
        mix(in, out, first + 1, b);
        mix(in, out, first + 2, c);
        mix(in, out, first + 3, d);
    };
    if (lanes == 4) {
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
    if constexpr (beside) {
        std::byte key[block_size];
        words.store(key);
        mix(in + lanes * block_size, out + lanes * block_size, key, block_size);
    }
}

template <bool beside>
std::size_t encrypt(const std::byte* param, const std::byte* in, std::byte* out, std::size_t size) {
    const std::size_t lanes = svcntw(), at_once = lanes + beside;
    std::size_t left = size;
    std::uint32_t counter = load_word(param + 32);
    for (; left >= at_once * block_size; left -= at_once * block_size) {
        vertical<beside>(param, counter, in, out);
        counter += std::uint32_t(at_once), in += at_once * block_size, out += at_once * block_size;
    }
    std::byte key[(most_lanes + beside) * block_size];
    if (left > block_size) {
        std::memset(key, 0, at_once * block_size);
        if (left <= lanes * block_size)
            vertical<false>(param, counter, key, key);
        else
            vertical<beside>(param, counter, key, key);
    } else if (left > 0) {
        one_block(param, counter, key);
    }
    mix(in, out, key, left);
    return size;
}

} // namespace
