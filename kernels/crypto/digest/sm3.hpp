#pragma once
// SM3 of GB/T 32905-2016 (ISO/IEC 10118-3), word by word: the definition. In constant time.
#include "kernels/crypto/big_endian.hpp"
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace {

struct Sm3 {
    using Word = std::uint32_t;
    using State = std::array<Word, 8>;
    static constexpr std::size_t block_size = 64, digest_size = sizeof(State), rounds = 64;
    static constexpr State start{0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600,
                                 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e};

    /// Section 4.2, rotated as a round adds it.
    static constexpr Word constant(std::size_t round) {
        return std::rotl(round < 16 ? Word{0x79cc4519} : Word{0x7a879d8a}, int(round % 32));
    }

    /// Sections 4.3, 4.4 and 5.3.
    static void compress(State& state, const std::byte* block) noexcept {
        const auto p0 = [](Word x) { return x ^ std::rotl(x, 9) ^ std::rotl(x, 17); };
        const auto p1 = [](Word x) { return x ^ std::rotl(x, 15) ^ std::rotl(x, 23); };
        Word w[rounds + 4];
        for (std::size_t i = 0; i < 16; ++i) w[i] = load_big<Word>(block + 4 * i);
        for (std::size_t i = 16; i < rounds + 4; ++i)
            w[i] = p1(w[i - 16] ^ w[i - 9] ^ std::rotl(w[i - 3], 15)) ^ std::rotl(w[i - 13], 7) ^ w[i - 6];
        auto [a, b, c, d, e, f, g, h] = state;
        for (std::size_t i = 0; i < rounds; ++i) {
            const Word ss1 = std::rotl(std::rotl(a, 12) + e + constant(i), 7);
            const Word ff = i < 16 ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
            const Word gg = i < 16 ? e ^ f ^ g : (e & f) | (~e & g);
            const Word tt1 = ff + d + (ss1 ^ std::rotl(a, 12)) + (w[i] ^ w[i + 4]);
            const Word tt2 = gg + h + ss1 + w[i];
            d = c, c = std::rotl(b, 9), b = a, a = tt1;
            h = g, g = std::rotl(f, 19), f = e, e = p0(tt2);
        }
        const State add{a, b, c, d, e, f, g, h};
        for (std::size_t i = 0; i < 8; ++i) state[i] ^= add[i];
    }
};

/// All of them.
constexpr auto sm3_constants = [] {
    std::array<Sm3::Word, Sm3::rounds> constants{};
    for (std::size_t i = 0; i < Sm3::rounds; ++i) constants[i] = Sm3::constant(i);
    return constants;
}();

} // namespace
