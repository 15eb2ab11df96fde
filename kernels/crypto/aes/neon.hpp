#pragma once
// AES of FIPS 197 by AESE and AESMC, and the keystream of GCM by it. AESE adds a round key to the state and
// does SubBytes and ShiftRows, AESMC does MixColumns.
//
// A counter differs from the one before in its last byte, until that wraps. In the first round this byte
// changes one column of the state, by what depends on it and the key alone: a table of 256 blocks, made with
// the key and indexed by the counter, which is public. AESE of the second round adds it to the rest, which
// stays the same for 256 blocks. So a load takes the place of counter, AESE and AESMC. Bernstein and Schwabe,
// New AES software speed records, INDOCRYPT 2008, keep what the counter leaves alone in this way.
#include "kernels/crypto/gcm/neon.hpp"
#include <cstring>

namespace {

template <std::size_t key_size>
class Aes {
public:
    static constexpr std::size_t rounds = key_size / 4 + 6;
    static constexpr std::uint32_t wrap = 256; ///< values of a counter's last byte

    /// Section 5.2. AESE with zero is SubWord of a word in all columns.
    explicit Aes(const std::byte* key) {
        constexpr std::size_t words = key_size / 4;
        std::uint32_t w[4 * (rounds + 1)];
        std::memcpy(w, key, key_size);
        std::uint32_t constant = 1;
        for (std::size_t i = words; i < 4 * (rounds + 1); ++i) {
            std::uint32_t t = w[i - 1];
            if (i % words == 0) {
                t = sub_word(t >> 8 | t << 24) ^ constant;
                constant = constant << 1 ^ (constant >> 7) * 0x11b;
            } else if (words > 6 && i % words == 4) {
                t = sub_word(t);
            }
            w[i] = w[i - words] ^ t;
        }
        std::memcpy(keys_, w, sizeof keys_);
        const uint8x16_t zero = round(vdupq_n_u8(0), keys_[0]);
        for (std::size_t i = 0; i < wrap; ++i)
            last_byte_[i] =
                veorq_u8(zero, round(vsetq_lane_u8(std::uint8_t(i), vdupq_n_u8(0), 15), keys_[0]));
    }

    /// Section 5.1.
    template <std::size_t n>
    [[gnu::always_inline]] void encrypt(uint8x16_t (&x)[n]) const {
        each<rounds - 1>([&](auto r) { each<n>([&](auto i) { x[i] = round(x[i], keys_[r]); }); });
        each<n>([&](auto i) { x[i] = veorq_u8(vaeseq_u8(x[i], keys_[rounds - 1]), keys_[rounds]); });
    }

    template <class Cpu>
    class Keystream;

    /// For sve.hpp: a round's key, and what values of a counter's last byte add to the state, from `first`
    /// on.
    const std::uint8_t* key(std::size_t round) const { return bytes(keys_ + round); }
    const std::uint8_t* added(std::size_t first) const { return bytes(last_byte_ + first); }

private:
    static const std::uint8_t* bytes(const uint8x16_t* at) {
        return reinterpret_cast<const std::uint8_t*>(at);
    }
    static std::uint32_t sub_word(std::uint32_t word) {
        const uint8x16_t all = vreinterpretq_u8_u32(vdupq_n_u32(word));
        return vgetq_lane_u32(vreinterpretq_u32_u8(vaeseq_u8(all, vdupq_n_u8(0))), 0);
    }
    [[gnu::always_inline]] static uint8x16_t round(uint8x16_t x, uint8x16_t key) {
        return vaesmcq_u8(vaeseq_u8(x, key));
    }

    uint8x16_t keys_[rounds + 1];
    uint8x16_t last_byte_[wrap]; ///< what it adds to the state after the first round
};

template <std::size_t key_size>
template <class Cpu>
class Aes<key_size>::Keystream {
public:
    [[gnu::always_inline]] Keystream(const Aes& aes, uint8x16_t nonce, std::uint32_t counter = 0)
        : last_byte_(aes.last_byte_), nonce_(vreinterpretq_u32_u8(nonce)) {
        each<rounds + 1>([&](auto r) { keys_[r] = aes.keys_[r]; });
        set(counter / wrap * wrap);
    }

    template <std::size_t n>
    [[gnu::always_inline]] void mix(std::uint32_t counter, uint8x16_t (&text)[n]) {
        if (counter % wrap == 0) set(counter);
        uint8x16_t x[n];
        const uint8x16_t* added = last_byte_ + counter % wrap;
        asm("" : "+r"(added)); // one register, or the first load would not become part of an LDP
        each<n>([&](auto i) { x[i] = added[i]; });
        each<n>([&](auto i) { x[i] = round(x[i], second_); });
        each<rounds - 3>([&](auto r) { each<n>([&](auto i) { x[i] = round(x[i], keys_[r + 2]); }); });
        each<n>([&](auto i) {
            const uint8x16_t last = vaeseq_u8(x[i], keys_[rounds - 1]);
            text[i] = vreinterpretq_u8_u64(Cpu::add(vreinterpretq_u64_u8(text[i]),
                                                    vreinterpretq_u64_u8(keys_[rounds]),
                                                    vreinterpretq_u64_u8(last)));
        });
    }

private:
    /// For `counter`, a multiple of 256, and those behind it.
    [[gnu::always_inline]] void set(std::uint32_t counter) {
        const uint32x4_t block = vsetq_lane_u32(__builtin_bswap32(counter), nonce_, 3);
        second_ = veorq_u8(round(vreinterpretq_u8_u32(block), keys_[0]), keys_[1]);
    }

    const uint8x16_t* last_byte_;
    uint32x4_t nonce_;
    uint8x16_t keys_[rounds + 1];
    uint8x16_t second_; ///< key of the second round, and the state after the first where the last byte is 0
};

} // namespace
