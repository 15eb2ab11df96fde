#pragma once
// SM4 of GB/T 32907-2016 (ISO/IEC 18033-3), word by word: the definition. Its S-box is a table that secrets
// index: not in constant time.
#include "kernels/crypto/big_endian.hpp"
#include "kernels/kernel.hpp"
#include "parameters.hpp"
#include <array>
#include <bit>

namespace {

/// Bit i is the parity of x and of 0xa7, rotated left by i.
constexpr std::uint8_t sm4_affine(std::uint8_t x) {
    unsigned y = 0;
    for (int i = 0; i < 8; ++i)
        y |= (unsigned(std::popcount(std::uint8_t(x & std::rotl(std::uint8_t{0xa7}, i)))) & 1) << i;
    return std::uint8_t(y ^ 0xd3);
}

/// An affine transformation, the inverse in GF(2^8) modulo x^8 + x^7 + x^6 + x^5 + x^4 + x^2 + 1, and the
/// transformation again (Liu and others, Analysis of the SMS4 Block Cipher, ACISP 2007).
constexpr std::array<std::uint8_t, 256> sm4_s_box = [] {
    const auto times = [](unsigned a, unsigned b) {
        unsigned product = 0;
        for (; b; b >>= 1, a = a << 1 ^ (a >> 7) * 0x1f5)
            if (b & 1) product ^= a;
        return std::uint8_t(product);
    };
    std::array<std::uint8_t, 256> box{};
    for (unsigned i = 0; i < 256; ++i) { // a^254 is the inverse of a, and 0 of 0
        const unsigned a = sm4_affine(std::uint8_t(i));
        unsigned power = a;
        for (int bit = 0; bit < 6; ++bit) power = times(times(power, power), a); // a^127
        box[i] = sm4_affine(times(power, power));
    }
    return box;
}();

class Sm4 {
public:
    static constexpr std::size_t rounds = 32;

    /// Section 7.3.
    explicit Sm4(kernels::Bytes key) noexcept {
        std::uint32_t k[4 + rounds];
        for (unsigned i = 0; i < 4; ++i) k[i] = load_big<std::uint32_t>(&key[4 * i]) ^ sm4_family[i];
        for (unsigned i = 0; i < rounds; ++i) {
            const std::uint32_t t = tau(k[i + 1] ^ k[i + 2] ^ k[i + 3] ^ sm4_constants[i]);
            keys_[i] = k[i + 4] = k[i] ^ t ^ std::rotl(t, 13) ^ std::rotl(t, 23);
        }
    }

    /// Sections 6 and 7.1.
    std::array<std::uint8_t, 16> operator()(const std::array<std::uint8_t, 16>& in) const noexcept {
        std::uint32_t x[4 + rounds];
        for (unsigned i = 0; i < 4; ++i) x[i] = load_big<std::uint32_t>(&in[4 * i]);
        for (unsigned i = 0; i < rounds; ++i) {
            const std::uint32_t t = tau(x[i + 1] ^ x[i + 2] ^ x[i + 3] ^ keys_[i]);
            x[i + 4] = x[i] ^ t ^ std::rotl(t, 2) ^ std::rotl(t, 10) ^ std::rotl(t, 18) ^ std::rotl(t, 24);
        }
        std::array<std::uint8_t, 16> out;
        for (unsigned i = 0; i < 4; ++i) store_big(&out[4 * i], x[3 + rounds - i]);
        return out;
    }

private:
    static std::uint32_t tau(std::uint32_t x) {
        std::uint32_t y = 0;
        for (int shift = 0; shift < 32; shift += 8) y |= std::uint32_t{sm4_s_box[x >> shift & 0xff]} << shift;
        return y;
    }

    std::uint32_t keys_[rounds];
};

} // namespace
