// OpenSSL's EVP_chacha20: the key is set once, each call sets the counter and the nonce (one 16-byte IV
// there) and encrypts. At a wrap of the counter OpenSSL carries into the nonce, RFC 8439 has 32 bits: the
// call is cut there.
#include "kernels/variant.hpp"
#include <cstring>
#include <openssl/evp.h>

namespace {

struct State {
    EVP_CIPHER_CTX* context;
    unsigned char iv[16]; ///< counter and nonce
};

std::size_t prepare(kernels::Bytes param, kernels::Sink state) noexcept {
    const auto* key = reinterpret_cast<const unsigned char*>(param.data());
    State s{EVP_CIPHER_CTX_new(), {}};
    std::memcpy(s.iv, key + 32, 16);
    EVP_EncryptInit_ex(s.context, EVP_chacha20(), nullptr, key, s.iv);
    std::memcpy(state.data(), &s, sizeof s);
    return sizeof s;
}

void release(kernels::Sink state) noexcept {
    EVP_CIPHER_CTX_free(reinterpret_cast<const State*>(state.data())->context);
}

void encrypt(EVP_CIPHER_CTX* context, const unsigned char* iv, kernels::Bytes in, kernels::Sink out) {
    constexpr std::size_t most = std::size_t{1} << 30; // EVP counts in int
    EVP_EncryptInit_ex(context, nullptr, nullptr, nullptr, iv);
    for (std::size_t at = 0, length; at < in.size(); at += length) {
        length = in.size() - at < most ? in.size() - at : most;
        int written = 0;
        EVP_EncryptUpdate(context, reinterpret_cast<unsigned char*>(out.data()) + at, &written,
                          reinterpret_cast<const unsigned char*>(in.data()) + at, int(length));
    }
}

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    const auto& s = *reinterpret_cast<const State*>(state.data());
    std::uint32_t counter;
    std::memcpy(&counter, s.iv, 4);
    const std::uint64_t wrap = ((std::uint64_t{1} << 32) - counter) * 64;
    if (in.size() <= wrap) {
        encrypt(s.context, s.iv, in, out);
    } else {
        unsigned char wrapped[16]{};
        std::memcpy(wrapped + 4, s.iv + 4, 12);
        encrypt(s.context, s.iv, in.first(wrap), out.first(wrap));
        encrypt(s.context, wrapped, in.subspan(wrap), out.subspan(wrap));
    }
    return in.size();
}

} // namespace

VARIANT(.run = run, .prepare = prepare, .release = release, .note = "EVP_chacha20 of OpenSSL " PEER_VERSION);
