// libgcrypt's GCRY_CIPHER_CHACHA20: the key is set once, each call sets the counter and the nonce (a 16-byte
// IV there) and encrypts. At a wrap of the counter libgcrypt carries into the nonce, RFC 8439 has 32 bits:
// the call is cut there.
#include "kernels/libgcrypt.hpp"
#include "kernels/variant.hpp"
#include <cstring>

namespace {

struct State {
    gcry_cipher_hd_t cipher;
    unsigned char iv[16]; ///< counter and nonce
};

std::size_t prepare(kernels::Bytes param, kernels::Sink state) noexcept {
    initialise_libgcrypt();
    State s{};
    std::memcpy(s.iv, param.data() + 32, 16);
    gcry_cipher_open(&s.cipher, GCRY_CIPHER_CHACHA20, GCRY_CIPHER_MODE_STREAM, 0);
    gcry_cipher_setkey(s.cipher, param.data(), 32);
    std::memcpy(state.data(), &s, sizeof s);
    return sizeof s;
}

void release(kernels::Sink state) noexcept {
    gcry_cipher_close(reinterpret_cast<const State*>(state.data())->cipher);
}

void encrypt(gcry_cipher_hd_t cipher, const unsigned char* iv, kernels::Bytes in, kernels::Sink out) {
    gcry_cipher_setiv(cipher, iv, 16);
    gcry_cipher_encrypt(cipher, out.data(), out.size(), in.data(), in.size());
}

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    const auto& s = *reinterpret_cast<const State*>(state.data());
    std::uint32_t counter;
    std::memcpy(&counter, s.iv, 4);
    const std::uint64_t wrap = ((std::uint64_t{1} << 32) - counter) * 64;
    if (in.size() <= wrap) {
        encrypt(s.cipher, s.iv, in, out.first(in.size()));
    } else {
        unsigned char wrapped[16]{};
        std::memcpy(wrapped + 4, s.iv + 4, 12);
        encrypt(s.cipher, s.iv, in.first(wrap), out.first(wrap));
        encrypt(s.cipher, wrapped, in.subspan(wrap), out.subspan(wrap, in.size() - wrap));
    }
    return in.size();
}

} // namespace

VARIANT(.run = run, .prepare = prepare, .release = release,
        .note = "GCRY_CIPHER_CHACHA20 of libgcrypt " PEER_VERSION);
