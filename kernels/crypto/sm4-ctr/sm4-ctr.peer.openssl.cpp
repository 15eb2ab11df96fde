// OpenSSL's EVP_sm4_ctr: the key is set once, each call sets the counter.
#include "kernels/variant.hpp"
#include <cstring>
#include <openssl/evp.h>

namespace {

struct State {
    EVP_CIPHER_CTX* context;
    unsigned char counter[16];
};

std::size_t prepare(kernels::Bytes param, kernels::Sink state) noexcept {
    auto& s = *reinterpret_cast<State*>(state.data());
    s.context = EVP_CIPHER_CTX_new();
    std::memcpy(s.counter, param.data() + 16, 16);
    EVP_EncryptInit_ex(s.context, EVP_sm4_ctr(), nullptr,
                       reinterpret_cast<const unsigned char*>(param.data()), s.counter);
    return sizeof s;
}

void release(kernels::Sink state) noexcept {
    EVP_CIPHER_CTX_free(reinterpret_cast<const State*>(state.data())->context);
}

std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    const auto& s = *reinterpret_cast<const State*>(state.data());
    constexpr std::size_t most = std::size_t{1} << 30; // EVP counts in int
    EVP_EncryptInit_ex(s.context, nullptr, nullptr, nullptr, s.counter);
    for (std::size_t at = 0, length; at < in.size(); at += length) {
        length = in.size() - at < most ? in.size() - at : most;
        int written;
        EVP_EncryptUpdate(s.context, reinterpret_cast<unsigned char*>(out.data()) + at, &written,
                          reinterpret_cast<const unsigned char*>(in.data()) + at, int(length));
    }
    return in.size();
}

} // namespace

VARIANT(.run = run, .prepare = prepare, .release = release, .note = "EVP_sm4_ctr of OpenSSL " PEER_VERSION);
