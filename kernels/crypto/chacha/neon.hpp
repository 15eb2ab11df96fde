#pragma once
// Four blocks in 16 vectors. Without a rotate instruction REV32 turns by 16 bits, TBL by 8, SHL and SRI by 12
// and 7: a quarter round is 14 instructions, 4.4 a byte, and with two vector pipes (Neoverse N2) that is the
// limit. Two blocks run by rows, a single one in integer registers, whose latency is half as long.
#include "kernels/crypto/chacha/words.hpp"
#include "kernels/crypto/transpose_neon.hpp"
#include <arm_neon.h>

namespace {

struct Neon {
    using Vector = uint32x4_t;
    static constexpr std::size_t lanes = 4;

    static Vector add(Vector a, Vector b) { return vaddq_u32(a, b); }
    static Vector xor_(Vector a, Vector b) { return veorq_u32(a, b); }
    template <int bits>
    static Vector rotl(Vector a) {
        if constexpr (bits == 16) {
            return vreinterpretq_u32_u16(vrev32q_u16(vreinterpretq_u16_u32(a)));
        } else if constexpr (bits == 8) {
            constexpr std::uint8_t bytes[]{3, 0, 1, 2, 7, 4, 5, 6, 11, 8, 9, 10, 15, 12, 13, 14};
            return vreinterpretq_u32_u8(vqtbl1q_u8(vreinterpretq_u8_u32(a), vld1q_u8(bytes)));
        } else {
            return vsriq_n_u32(vshlq_n_u32(a, bits), a, 32 - bits);
        }
    }
    template <int n>
    static Vector turn(Vector a) {
        return vextq_u32(a, a, n);
    }

    static uint8x16_t load(const std::byte* at) {
        return vld1q_u8(reinterpret_cast<const std::uint8_t*>(at));
    }
    static void store(std::byte* at, uint8x16_t value) {
        vst1q_u8(reinterpret_cast<std::uint8_t*>(at), value);
    }
    static Vector words_at(const void* at) {
        return vreinterpretq_u32_u8(load(static_cast<const std::byte*>(at)));
    }

    /// Word i of a row in all lanes of vector i.
    [[gnu::always_inline]] static void spread(Vector row, Vector* x) {
        x[0] = vdupq_laneq_u32(row, 0);
        x[1] = vdupq_laneq_u32(row, 1);
        x[2] = vdupq_laneq_u32(row, 2);
        x[3] = vdupq_laneq_u32(row, 3);
    }
};

/// One or two blocks by rows.
template <int blocks>
[[gnu::noinline]] inline void horizontal(const std::byte* rows, std::uint32_t counter, std::byte* key) {
    uint32x4_t start[4][blocks], a[blocks], b[blocks], c[blocks], d[blocks];
    for (int i = 0; i < blocks; ++i) {
        start[0][i] = a[i] = Neon::words_at(constants);
        start[1][i] = b[i] = Neon::words_at(rows);
        start[2][i] = c[i] = Neon::words_at(rows + 16);
        start[3][i] = d[i] = vsetq_lane_u32(counter + unsigned(i), Neon::words_at(rows + 32), 0);
    }
    horizontal_rounds<Neon, blocks>(a, b, c, d);
    const auto store = [&](std::size_t at, uint32x4_t x, uint32x4_t s) {
        Neon::store(key + at, vreinterpretq_u8_u32(vaddq_u32(x, s)));
    };
    for (std::size_t i = 0; i < blocks; ++i) {
        store(i * block_size, a[i], start[0][i]);
        store(i * block_size + 16, b[i], start[1][i]);
        store(i * block_size + 32, c[i], start[2][i]);
        store(i * block_size + 48, d[i], start[3][i]);
    }
}

struct NeonChacha {
    static constexpr std::size_t most = Neon::lanes;
    static constexpr std::size_t at_once() { return most; }
    static constexpr int pieces = 1;            ///< of what runs beside a double round
    static constexpr bool block_beside = false; ///< by rows it takes a third of the instructions

    /// Four blocks, and the work of a Beside after each half of a double round; in and out may be the same.
    template <class Beside>
    [[gnu::noinline]] static void vertical(const std::byte* rows, std::uint32_t counter, const std::byte* in,
                                           std::byte* out, Beside& outer) {
        constexpr std::uint32_t rising_words[]{0, 1, 2, 3}, one_word[]{1, 0, 0, 0};
        uint32x4_t start[]{Neon::words_at(constants), Neon::words_at(rows), Neon::words_at(rows + 16),
                           vsetq_lane_u32(counter, Neon::words_at(rows + 32), 0)};
        uint32x4_t x[16];
        for (int row = 0; row < 4; ++row) Neon::spread(start[row], x + 4 * row);
        x[12] = vaddq_u32(x[12], vld1q_u32(rising_words));
        Beside beside = outer;                       // in registers
        for (int i = 0; i < double_rounds; i += 2) { // by two: fewer moves between registers
            Beside::template mark<most * block_size, 0, double_rounds / 2>();
            double_round(x, beside, i);
            double_round(x, beside, i + 1);
        }
        outer = beside;
        for (int row = 0; row < 4; ++row) transpose(x + 4 * row);
        for (int i = 0; i < int(most); ++i) {
            uint8x16_t text[4]; // all loads before the stores: pairs of both
            for (int row = 0; row < 4; ++row) text[row] = Neon::load(in + 64 * i + 16 * row);
            for (int row = 0; row < 4; ++row)
                text[row] = veorq_u8(text[row], vreinterpretq_u8_u32(vaddq_u32(x[4 * row + i], start[row])));
            for (int row = 0; row < 4; ++row) Neon::store(out + 64 * i + 16 * row, text[row]);
            start[3] = vaddq_u32(start[3], vld1q_u32(one_word));
        }
    }

    /// The keystream of up to four blocks, 1 at least.
    static void keystream(const std::byte* rows, std::uint32_t counter, std::size_t blocks, std::byte* key) {
        if (blocks == 1) return one_block(rows, counter, key);
        if (blocks == 2) return horizontal<2>(rows, counter, key);
        Nothing nothing;
        std::memset(key, 0, most * block_size);
        vertical(rows, counter, key, key, nothing);
    }

    /// out = in ^ key, n bytes.
    static void mix(const std::byte* in, std::byte* out, const std::byte* key, std::size_t n) {
        std::size_t at = 0;
        for (; at + 16 <= n; at += 16)
            Neon::store(out + at, veorq_u8(Neon::load(in + at), Neon::load(key + at)));
        xor_rest(in + at, out + at, key + at, n - at);
    }

    static void encrypt(const std::byte* rows, std::uint32_t counter, const std::byte* in, std::byte* out,
                        std::size_t left) {
        encrypt_by<NeonChacha>(rows, counter, in, out, left);
    }

private:
    template <class Beside>
    [[gnu::always_inline]] static void double_round(uint32x4_t (&x)[16], Beside& beside, int i) {
        quarter_rounds<Neon, 4, 0, 0>(x);
        beside.template beside<0>(i);
        quarter_rounds<Neon, 4, 0, 1>(x);
        beside.template beside<1>(i);
    }
};

} // namespace
