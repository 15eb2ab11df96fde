// libgcrypt's SM4 in its counter mode: the key is set once, each call sets the counter.
#include "kernels/libgcrypt.hpp"
#include "kernels/variant.hpp"
#include <cstring>

namespace {

struct State {
    gcry_cipher_hd_t cipher;
    unsigned char counter[16];
};

std::size_t prepare(kernels::Bytes param, kernels::Sink state) noexcept {
    initialise_libgcrypt();
    auto& s = *reinterpret_cast<State*>(state.data());
    gcry_cipher_open(&s.cipher, GCRY_CIPHER_SM4, GCRY_CIPHER_MODE_CTR, 0);
    gcry_cipher_setkey(s.cipher, param.data(), 16);
    std::memcpy(s.counter, param.data() + 16, 16);
    return sizeof s;
}

void release(kernels::Sink state) noexcept {
    gcry_cipher_close(reinterpret_cast<const State*>(state.data())->cipher);
}

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    const auto& s = *reinterpret_cast<const State*>(state.data());
    gcry_cipher_reset(s.cipher); // forgets what is left of the last call's key stream
    gcry_cipher_setctr(s.cipher, s.counter, sizeof s.counter);
    gcry_cipher_encrypt(s.cipher, out.data(), in.size(), in.data(), in.size());
    return in.size();
}

} // namespace

VARIANT(.run = run, .prepare = prepare, .release = release,
        .note = "GCRY_CIPHER_SM4 by GCRY_CIPHER_MODE_CTR of libgcrypt " PEER_VERSION);
