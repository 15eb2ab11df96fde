#pragma once
// A text and the keystream of a cipher, in vectors of a block.
#include "kernels/hashing/crc/arm/unscheduled.hpp"

#include "kernels/each.hpp"
#include "kernels/few_bytes.hpp"
#include "kernels/main_loop.hpp"
#include <arm_neon.h>

namespace {

/// 64 bytes of text ^= key, in the registers that LD1 and ST1 want side by side: GCC 12 would move them
/// about.
[[gnu::always_inline]] inline void add_key(uint8x16x4_t& text, const uint8x16_t* key) {
#if defined(__aarch64__) && !defined(__clang__)
    asm("eor %S0.16b, %S0.16b, %1.16b\n\teor %T0.16b, %T0.16b, %2.16b\n\t"
        "eor %U0.16b, %U0.16b, %3.16b\n\teor %V0.16b, %V0.16b, %4.16b"
        : "+w"(text)
        : "w"(key[0]), "w"(key[1]), "w"(key[2]), "w"(key[3]));
#else
    for (int i = 0; i < 4; ++i) text.val[i] = veorq_u8(text.val[i], key[i]);
#endif
}

/// Mix of a Cipher that has a Stream.
template <class C>
class Blocks {
    using Stream = typename C::Stream;
    static constexpr std::size_t turn = C::at_once, least = C::least; ///< blocks

public:
    using Cipher = C;

    [[gnu::always_inline]] static std::size_t mix(const Cipher& cipher, const std::byte* counter,
                                                  const std::byte* in, std::byte* out, std::size_t size) {
        if (size >= 16 * turn) return mix_long(cipher, counter, in, out, size);
        Stream stream(cipher, load_block(counter));
        return mix_rest(stream, in, out, size);
    }

private:
    /// On its own: it takes registers that must be saved.
    [[gnu::noinline]] static std::size_t mix_long(const Cipher& cipher, const std::byte* counter,
                                                  const std::byte* in, std::byte* out, std::size_t size) {
        Stream stream(cipher, load_block(counter));
        for (std::size_t turns = size / (16 * turn); turns; --turns) {
            MAIN_LOOP("blocks", .bytes = 16 * turn);
            mix_blocks<turn>(stream, in, out);
        }
        mix_rest(stream, in, out, size);
        return size;
    }

    /// What is left of a text of that size by whole turns.
    [[gnu::always_inline]] static std::size_t mix_rest(Stream& stream, const std::byte* in, std::byte* out,
                                                       std::size_t size) {
        if (size & 128) mix_blocks<8>(stream, in, out);
        if (size & 64) mix_blocks<4>(stream, in, out);
        if constexpr (least == 1) {
            if (size & 32) mix_blocks<2>(stream, in, out);
            if (size & 16) mix_blocks<1>(stream, in, out);
        }
        if (size % (16 * least)) mix_few(stream, in, out, size % (16 * least));
        return size;
    }

    /// Fewer bytes than the cipher makes at once.
    [[gnu::always_inline]] static void mix_few(Stream& stream, const std::byte* in, std::byte* out,
                                               std::size_t size) {
        uint8x16_t key[least];
        stream.next(key);
        std::size_t at = 0;
        for (; at + 16 <= size; at += 16) store_block(out + at, veorq_u8(load_block(in + at), key[at / 16]));
        if (const std::size_t left = size - at) {
            std::byte text[16];
            load_few(in + at, left, text);
            store_block(text, veorq_u8(load_block(text), key[at / 16]));
            store_few(out + at, left, text);
        }
    }

    template <std::size_t n>
    [[gnu::always_inline]] static void mix_blocks(Stream& stream, const std::byte*& in, std::byte*& out) {
        uint8x16_t key[n];
        stream.next(key);
        each<n / 4>([&](auto i) __attribute__((always_inline)) {
            auto text = vld1q_u8_x4(reinterpret_cast<const std::uint8_t*>(in));
            add_key(text, key + 4 * i);
            vst1q_u8_x4(reinterpret_cast<std::uint8_t*>(out), text);
            in += 64, out += 64;
            asm("" : "+r"(in), "+r"(out)); // GCC takes the addresses that LD1 and ST1 leave
        });
        each<n % 4>([&](auto i) __attribute__((always_inline)) {
            store_block(out, veorq_u8(load_block(in), key[i]));
            in += 16, out += 16;
        });
    }

    static uint8x16_t load_block(const std::byte* at) {
        return vld1q_u8(reinterpret_cast<const std::uint8_t*>(at));
    }
    static void store_block(std::byte* at, uint8x16_t block) {
        vst1q_u8(reinterpret_cast<std::uint8_t*>(at), block);
    }
};

} // namespace
