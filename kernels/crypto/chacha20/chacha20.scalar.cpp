// The definition, as RFC 8439 writes it: a state of 4 x 4 words (constants, key, counter and nonce), ten
// times a column round and a diagonal round, the state added once more, the result XORed to the input.
#include "kernels/variant.hpp"
#include <bit>
#include <cstring>

namespace {

using Word = std::uint32_t;

void quarter_round(Word& a, Word& b, Word& c, Word& d) {
    a += b, d = std::rotl(d ^ a, 16);
    c += d, b = std::rotl(b ^ c, 12);
    a += b, d = std::rotl(d ^ a, 8);
    c += d, b = std::rotl(b ^ c, 7);
}

std::size_t run(kernels::Bytes param, kernels::Bytes in, kernels::Sink out) noexcept {
    Word state[16];
    std::memcpy(state, "expand 32-byte k", 16);
    std::memcpy(state + 4, param.data(), 48);
    for (std::size_t at = 0; at < in.size(); at += 64, ++state[12]) {
        Word x[16];
        std::memcpy(x, state, 64);
        for (int round = 0; round < 10; ++round) {
            for (int i = 0; i < 4; ++i) quarter_round(x[i], x[4 + i], x[8 + i], x[12 + i]);
            for (int i = 0; i < 4; ++i)
                quarter_round(x[i], x[4 + (i + 1) % 4], x[8 + (i + 2) % 4], x[12 + (i + 3) % 4]);
        }
        std::byte key[64];
        for (int i = 0; i < 16; ++i) x[i] += state[i];
        std::memcpy(key, x, 64);
        for (std::size_t i = 0; i < 64 && at + i < in.size(); ++i) out[at + i] = in[at + i] ^ key[i];
    }
    return in.size();
}

} // namespace

VARIANT(.run = run, .note = "RFC 8439 word by word: the definition");
