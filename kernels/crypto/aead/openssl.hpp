#pragma once
// OpenSSL's ciphers with a tag, as its best user calls them: the key is set once, each call sets the nonce.
#include "kernels/crypto/aead/param.hpp"
#include <cstring>
#include <openssl/evp.h>

namespace {

struct State {
    EVP_CIPHER_CTX* context;
    std::size_t param_size;
    std::byte param[1]; ///< and what follows: the parameter
};

inline const unsigned char* chars(const std::byte* at) { return reinterpret_cast<const unsigned char*>(at); }
inline unsigned char* chars(std::byte* at) { return reinterpret_cast<unsigned char*>(at); }

template <auto cipher, std::size_t key_size>
std::size_t prepare(kernels::Bytes bytes, kernels::Sink state) noexcept {
    auto& s = *reinterpret_cast<State*>(state.data());
    const Param param = read<key_size>(bytes);
    s.context = EVP_CIPHER_CTX_new();
    s.param_size = bytes.size();
    std::memcpy(s.param, bytes.data(), bytes.size());
    EVP_CIPHER* const fetched = const_cast<EVP_CIPHER*>(cipher());
    EVP_CipherInit_ex(s.context, fetched, nullptr, nullptr, nullptr, !param.opens);
    EVP_CIPHER_free(fetched); // nothing, where it is built in
    EVP_CIPHER_CTX_ctrl(s.context, EVP_CTRL_AEAD_SET_IVLEN, int(param.nonce.size()), nullptr);
    EVP_CipherInit_ex(s.context, nullptr, nullptr, chars(param.key.data()), nullptr, !param.opens);
    return sizeof s + bytes.size();
}

[[maybe_unused]] void release(kernels::Sink state) noexcept {
    EVP_CIPHER_CTX_free(reinterpret_cast<const State*>(state.data())->context);
}

template <std::size_t key_size>
std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    const auto& s = *reinterpret_cast<const State*>(state.data());
    const Param param = read<key_size>({s.param, s.param_size});
    if (param.opens && in.size() < tag_size) return kernels::rejected;
    const std::size_t size = param.opens ? in.size() - tag_size : in.size();
    EVP_CipherInit_ex(s.context, nullptr, nullptr, nullptr, chars(param.nonce.data()), -1);
    int written;
    if (!param.associated.empty())
        EVP_CipherUpdate(s.context, nullptr, &written, chars(param.associated.data()),
                         int(param.associated.size()));
    constexpr std::size_t most = std::size_t{1} << 30; // EVP counts in int
    for (std::size_t at = 0, length; at < size; at += length) {
        length = size - at < most ? size - at : most;
        EVP_CipherUpdate(s.context, chars(out.data()) + at, &written, chars(in.data()) + at, int(length));
    }
    unsigned char none[16];
    if (param.opens) {
        std::byte tag[tag_size];
        std::memcpy(tag, in.data() + size, tag_size);
        EVP_CIPHER_CTX_ctrl(s.context, EVP_CTRL_AEAD_SET_TAG, tag_size, tag);
        return EVP_CipherFinal_ex(s.context, none, &written) == 1 ? size : kernels::rejected;
    }
    EVP_CipherFinal_ex(s.context, none, &written);
    EVP_CIPHER_CTX_ctrl(s.context, EVP_CTRL_AEAD_GET_TAG, tag_size, out.data() + size);
    return size + tag_size;
}

} // namespace
