#pragma once
// AES of FIPS 197, byte by byte: the definition. Its S-box is a table that secrets index: not in constant
// time.
#include "kernels/kernel.hpp"
#include <array>
#include <bit>

namespace {

using Block = std::array<std::uint8_t, 16>;

/// Multiplication by x in GF(2^8) modulo x^8 + x^4 + x^3 + x + 1.
constexpr std::uint8_t times_x(std::uint8_t a) { return std::uint8_t(a << 1 ^ (a >> 7) * 0x1b); }

/// Section 5.1.1: the inverse, and an affine transformation of it. The powers of x + 1 are all elements but
/// 0.
constexpr std::array<std::uint8_t, 256> s_box = [] {
    std::array<std::uint8_t, 256> box{}, power{}, logarithm{};
    std::uint8_t a = 1;
    for (unsigned i = 0; i < 255; ++i, a ^= times_x(a)) power[i] = a, logarithm[a] = std::uint8_t(i);
    for (unsigned i = 0; i < 256; ++i) {
        const std::uint8_t b = i ? power[(255u - logarithm[i]) % 255] : std::uint8_t{0};
        box[i] =
            std::uint8_t(b ^ std::rotl(b, 1) ^ std::rotl(b, 2) ^ std::rotl(b, 3) ^ std::rotl(b, 4) ^ 0x63);
    }
    return box;
}();

template <std::size_t key_size>
class Aes {
public:
    static constexpr std::size_t rounds = key_size / 4 + 6;

    /// Section 5.2.
    explicit Aes(kernels::Bytes key) noexcept {
        constexpr std::size_t words = key_size / 4;
        std::array<std::uint8_t, 4> w[4 * (rounds + 1)];
        std::uint8_t constant = 1;
        for (std::size_t i = 0; i < std::size(w); ++i) {
            if (i < words) {
                for (std::size_t j = 0; j < 4; ++j) w[i][j] = std::uint8_t(key[4 * i + j]);
                continue;
            }
            std::array<std::uint8_t, 4> t = w[i - 1];
            if (i % words == 0) {
                t = {s_box[t[1]], s_box[t[2]], s_box[t[3]], s_box[t[0]]};
                t[0] ^= constant;
                constant = times_x(constant);
            } else if (words > 6 && i % words == 4) {
                for (std::uint8_t& byte : t) byte = s_box[byte];
            }
            for (std::size_t j = 0; j < 4; ++j) w[i][j] = w[i - words][j] ^ t[j];
        }
        for (std::size_t i = 0; i < std::size(w); ++i)
            for (std::size_t j = 0; j < 4; ++j) keys_[i / 4][i % 4 * 4 + j] = w[i][j];
    }

    /// Section 5.1. Byte 4 * c + r stands in row r of column c.
    Block operator()(Block in) const noexcept {
        for (std::size_t i = 0; i < 16; ++i) in[i] ^= keys_[0][i];
        for (std::size_t round = 1; round <= rounds; ++round) {
            Block a;
            for (std::size_t i = 0; i < 16; ++i) a[i] = s_box[in[(i + i % 4 * 4) % 16]];
            for (std::size_t c = 0; c < 16; c += 4)
                for (std::size_t r = 0; r < 4; ++r) {
                    const std::uint8_t b = a[c + r], next = a[c + (r + 1) % 4];
                    const auto others = std::uint8_t(next ^ a[c + (r + 2) % 4] ^ a[c + (r + 3) % 4]);
                    const bool last = round == rounds;
                    in[c + r] = keys_[round][c + r] ^ (last ? b : std::uint8_t(times_x(b ^ next) ^ others));
                }
        }
        return in;
    }

private:
    Block keys_[rounds + 1];
};

} // namespace
