#pragma once
// ChaCha20 as RFC 8439 writes it: a state of 4 x 4 words (constants, key, counter and nonce), ten times a
// column round and a diagonal round, the state added once more, the result XORed to the input.
#include "kernels/kernel.hpp"
#include <bit>
#include <cstring>

namespace {

class ChaCha20 {
public:
    /// Rows b, c and d of the state: key (32 bytes), counter (4), nonce (12).
    explicit ChaCha20(const std::byte* rows) noexcept {
        std::memcpy(state_, "expand 32-byte k", 16);
        std::memcpy(state_ + 4, rows, 48);
    }

    /// Goes on with the next block of the keystream at each call.
    void crypt(kernels::Bytes in, kernels::Sink out) noexcept {
        for (std::size_t at = 0; at < in.size(); at += 64, ++state_[12]) {
            Word x[16];
            std::memcpy(x, state_, 64);
            for (int round = 0; round < 10; ++round) {
                for (int i = 0; i < 4; ++i) quarter_round(x[i], x[4 + i], x[8 + i], x[12 + i]);
                for (int i = 0; i < 4; ++i)
                    quarter_round(x[i], x[4 + (i + 1) % 4], x[8 + (i + 2) % 4], x[12 + (i + 3) % 4]);
            }
            std::byte key[64];
            for (int i = 0; i < 16; ++i) x[i] += state_[i];
            std::memcpy(key, x, 64);
            for (std::size_t i = 0; i < 64 && at + i < in.size(); ++i) out[at + i] = in[at + i] ^ key[i];
        }
    }

private:
    using Word = std::uint32_t;

    static void quarter_round(Word& a, Word& b, Word& c, Word& d) noexcept {
        a += b, d = std::rotl(d ^ a, 16);
        c += d, b = std::rotl(b ^ c, 12);
        a += b, d = std::rotl(d ^ a, 8);
        c += d, b = std::rotl(b ^ c, 7);
    }

    Word state_[16];
};

} // namespace
