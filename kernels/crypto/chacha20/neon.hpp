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

/// out = in ^ key, 16 bytes.
[[gnu::always_inline]] inline void mix(const std::byte* in, std::byte* out, uint8x16_t key) {
    vst1q_u8(reinterpret_cast<std::uint8_t*>(out),
             veorq_u8(vld1q_u8(reinterpret_cast<const std::uint8_t*>(in)), key));
}

/// out = in ^ key, n bytes.
inline void mix(const std::byte* in, std::byte* out, const std::byte* key, std::size_t n) {
    std::size_t at = 0;
    for (; at + 16 <= n; at += 16)
        mix(in + at, out + at, vld1q_u8(reinterpret_cast<const std::uint8_t*>(key + at)));
    xor_rest(in + at, out + at, key + at, n - at);
}

/// Four or five blocks; in and out may be the same.
template <bool beside>
[[gnu::noinline]] void vertical(const std::byte* param, std::uint32_t counter, const std::byte* in,
                                std::byte* out) {
    constexpr std::uint32_t rising[]{0, 1, 2, 3};
    const uint32x4_t counters = vaddq_u32(vdupq_n_u32(counter), vld1q_u32(rising));
    const auto start = [&](int i) {
        if (i == 12) return counters;
        return vdupq_n_u32(i < 4 ? load_word(constants + 4 * i) : load_word(param + 4 * (i - 4)));
    };
    uint32x4_t x[16];
    for (int i = 0; i < 16; ++i) x[i] = start(i);
    [[maybe_unused]] Words words(param, counter + lanes);
    for (int i = 0; i < double_rounds; ++i) {
        quarter_rounds<Neon, 4, 0, 0>(x);
        if constexpr (beside) words.round<0>();
        quarter_rounds<Neon, 4, 0, 1>(x);
        if constexpr (beside) words.round<1>();
    }
    for (int row = 0; row < 4; ++row) {
        uint32x4_t k[4];
        for (int i = 0; i < 4; ++i) k[i] = vaddq_u32(x[4 * row + i], start(4 * row + i));
        // A transposition of 4 x 4 words: from the words of a row to the row of each block.
        const uint64x2_t even[]{vreinterpretq_u64_u32(vtrn1q_u32(k[0], k[1])),
                                vreinterpretq_u64_u32(vtrn1q_u32(k[2], k[3]))};
        const uint64x2_t odd[]{vreinterpretq_u64_u32(vtrn2q_u32(k[0], k[1])),
                               vreinterpretq_u64_u32(vtrn2q_u32(k[2], k[3]))};
        const uint64x2_t block[]{vtrn1q_u64(even[0], even[1]), vtrn1q_u64(odd[0], odd[1]),
                                 vtrn2q_u64(even[0], even[1]), vtrn2q_u64(odd[0], odd[1])};
        for (std::size_t i = 0; i < lanes; ++i) {
            const std::size_t at = i * block_size + std::size_t(row) * 16;
            mix(in + at, out + at, vreinterpretq_u8_u64(block[i]));
        }
    }
    if constexpr (beside) {
        std::byte key[block_size];
        words.store(key);
        mix(in + lanes * block_size, out + lanes * block_size, key, block_size);
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
