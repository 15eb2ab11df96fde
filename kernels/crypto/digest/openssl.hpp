#pragma once
// OpenSSL's digests: the context is made once, each message begins anew in it.
#include "kernels/crypto/digest/streams.hpp"
#include <cstring>
#include <openssl/evp.h>

namespace {

struct State {
    EVP_MD_CTX* context;
    std::byte param[1];
};

template <auto algorithm>
std::size_t prepare(kernels::Bytes param, kernels::Sink state) noexcept {
    auto& s = *reinterpret_cast<State*>(state.data());
    s.context = EVP_MD_CTX_new();
    if (!param.empty()) s.param[0] = param[0];
    EVP_DigestInit_ex(s.context, algorithm(), nullptr);
    return sizeof s;
}

[[maybe_unused]] void release(kernels::Sink state) noexcept {
    EVP_MD_CTX_free(reinterpret_cast<const State*>(state.data())->context);
}

inline void digest(EVP_MD_CTX* context, kernels::Bytes in, std::byte* out) noexcept {
    EVP_DigestInit_ex(context, nullptr, nullptr);
    EVP_DigestUpdate(context, in.data(), in.size());
    EVP_DigestFinal_ex(context, reinterpret_cast<unsigned char*>(out), nullptr);
}

template <std::size_t digest_size>
std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    digest(reinterpret_cast<const State*>(state.data())->context, in, out.data());
    return digest_size;
}

template <std::size_t digest_size>
std::size_t run_streams(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    const auto& s = *reinterpret_cast<const State*>(state.data());
    const std::size_t n = streams(s.param);
    for (std::size_t i = 0; i < n; ++i) digest(s.context, message(in, i, n), out.data() + i * digest_size);
    return n * digest_size;
}

} // namespace
