#pragma once
// Four blocks in 16 vectors, and beside them one in integer registers if `beside`.
#include "words.hpp"
#include <arm_neon.h>

namespace {

constexpr std::size_t lanes = 4;

struct Neon {
    using Vector = uint32x4_t;
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
};

uint8x16_t load(const std::byte* at) { return vld1q_u8(reinterpret_cast<const std::uint8_t*>(at)); }
void store(std::byte* at, uint8x16_t value) { vst1q_u8(reinterpret_cast<std::uint8_t*>(at), value); }

/// out = in ^ key for the whole vectors of n bytes; returns how many bytes they are.
inline std::size_t mix_vectors(const std::byte* in, std::byte* out, const std::byte* key, std::size_t n) {
    std::size_t at = 0;
    for (; at + 16 <= n; at += 16) store(out + at, veorq_u8(load(in + at), load(key + at)));
    return at;
}

/// The same for all n bytes.
inline void mix(const std::byte* in, std::byte* out, const std::byte* key, std::size_t n) {
    const std::size_t at = mix_vectors(in, out, key, n);
    xor_rest(in + at, out + at, key + at, n - at);
}

/// Word i of a row in all lanes of vector i.
[[gnu::always_inline]] inline void spread(uint32x4_t row, uint32x4_t* x) {
    x[0] = vdupq_laneq_u32(row, 0);
    x[1] = vdupq_laneq_u32(row, 1);
    x[2] = vdupq_laneq_u32(row, 2);
    x[3] = vdupq_laneq_u32(row, 3);
}

/// From the words of a row of four blocks to the row of each block.
[[gnu::always_inline]] inline void transpose(uint32x4_t* x) {
    const uint64x2_t even[]{vreinterpretq_u64_u32(vtrn1q_u32(x[0], x[1])),
                            vreinterpretq_u64_u32(vtrn1q_u32(x[2], x[3]))};
    const uint64x2_t odd[]{vreinterpretq_u64_u32(vtrn2q_u32(x[0], x[1])),
                           vreinterpretq_u64_u32(vtrn2q_u32(x[2], x[3]))};
    x[0] = vreinterpretq_u32_u64(vtrn1q_u64(even[0], even[1]));
    x[1] = vreinterpretq_u32_u64(vtrn1q_u64(odd[0], odd[1]));
    x[2] = vreinterpretq_u32_u64(vtrn2q_u64(even[0], even[1]));
    x[3] = vreinterpretq_u32_u64(vtrn2q_u64(odd[0], odd[1]));
}

template <bool beside>
[[gnu::always_inline]] inline void double_round(uint32x4_t (&x)[16], [[maybe_unused]] Words& words) {
    quarter_rounds<Neon, 4, 0, 0>(x);
    if constexpr (beside) words.round<0>();
    quarter_rounds<Neon, 4, 0, 1>(x);
    if constexpr (beside) words.round<1>();
}

/// Four or five blocks; in and out may be the same.
template <bool beside>
[[gnu::noinline]] void vertical(const std::byte* param, std::uint32_t counter, const std::byte* in,
                                std::byte* out) {
    const auto words_at = [](const void* at) {
        return vreinterpretq_u32_u8(load(static_cast<const std::byte*>(at)));
    };
    constexpr std::uint32_t rising_words[]{0, 1, 2, 3}, one_word[]{1, 0, 0, 0};
    uint32x4_t start[]{words_at(constants), words_at(param), words_at(param + 16),
                       vsetq_lane_u32(counter, words_at(param + 32), 0)};
    uint32x4_t x[16];
    for (int row = 0; row < 4; ++row) spread(start[row], x + 4 * row);
    x[12] = vaddq_u32(x[12], vld1q_u32(rising_words));
    [[maybe_unused]] Words words;
    if constexpr (beside) words.set(param, counter + lanes);
    for (int i = 0; i < double_rounds; i += 2) { // by two: fewer moves between registers
        MAIN_LOOP("rounds", .bytes = (lanes + beside) * block_size, .turns = double_rounds / 2);
        double_round<beside>(x, words);
        double_round<beside>(x, words);
    }
    for (int row = 0; row < 4; ++row) transpose(x + 4 * row);
    for (int i = 0; i < int(lanes); ++i) {
        uint8x16_t text[4]; // all loads before the stores: pairs of both
        for (int row = 0; row < 4; ++row) text[row] = load(in + 64 * i + 16 * row);
        for (int row = 0; row < 4; ++row)
            text[row] = veorq_u8(text[row], vreinterpretq_u8_u32(vaddq_u32(x[4 * row + i], start[row])));
        for (int row = 0; row < 4; ++row) store(out + 64 * i + 16 * row, text[row]);
        start[3] = vaddq_u32(start[3], vld1q_u32(one_word));
    }
    if constexpr (beside) {
        std::byte key[block_size];
        words.store(key);
        mix_vectors(in + lanes * block_size, out + lanes * block_size, key, block_size);
    }
}

template <bool beside>
std::size_t encrypt(const std::byte* param, const std::byte* in, std::byte* out, std::size_t size) {
    constexpr std::size_t at_once = lanes + beside;
    std::size_t left = size;
    std::uint32_t counter = load_word(param + 32);
    for (; left >= at_once * block_size; left -= at_once * block_size) {
        vertical<beside>(param, counter, in, out);
        counter += at_once, in += at_once * block_size, out += at_once * block_size;
    }
    // Up to two blocks are faster one by one.
    std::byte key[at_once * block_size];
    if (left > 2 * block_size) {
        std::memset(key, 0, sizeof key);
        if (left <= lanes * block_size)
            vertical<false>(param, counter, key, key);
        else
            vertical<beside>(param, counter, key, key);
    } else {
        if (left > 0) one_block(param, counter, key);
        if (left > block_size) one_block(param, counter + 1, key + block_size);
    }
    mix(in, out, key, left);
    return size;
}

} // namespace
