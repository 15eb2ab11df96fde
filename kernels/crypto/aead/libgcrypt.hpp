#pragma once
// libgcrypt's ciphers with a tag, as its best user calls them: the key is set once, each call sets the nonce.
#include "kernels/crypto/aead/param.hpp"
#include "kernels/libgcrypt.hpp"
#include <cstring>

namespace {

struct State {
    gcry_cipher_hd_t cipher;
    std::size_t param_size;
    std::byte param[1]; ///< and what follows: the parameter
};

template <gcry_cipher_algos algorithm, gcry_cipher_modes mode, std::size_t key_size>
std::size_t prepare(kernels::Bytes bytes, kernels::Sink state) noexcept {
    initialise_libgcrypt();
    auto& s = *reinterpret_cast<State*>(state.data());
    s.param_size = bytes.size();
    std::memcpy(s.param, bytes.data(), bytes.size());
    gcry_cipher_open(&s.cipher, algorithm, mode, 0);
    gcry_cipher_setkey(s.cipher, read<key_size>(bytes).key.data(), key_size);
    return sizeof s + bytes.size();
}

[[maybe_unused]] void release(kernels::Sink state) noexcept {
    gcry_cipher_close(reinterpret_cast<const State*>(state.data())->cipher);
}

template <std::size_t key_size>
std::size_t run(kernels::Bytes state, kernels::Bytes in, kernels::Sink out) noexcept {
    const auto& s = *reinterpret_cast<const State*>(state.data());
    const Param param = read<key_size>({s.param, s.param_size});
    if (param.opens && in.size() < tag_size) return kernels::rejected;
    const std::size_t size = param.opens ? in.size() - tag_size : in.size();
    gcry_cipher_reset(s.cipher);
    gcry_cipher_setiv(s.cipher, param.nonce.data(), param.nonce.size());
    if (!param.associated.empty())
        gcry_cipher_authenticate(s.cipher, param.associated.data(), param.associated.size());
    gcry_cipher_final(s.cipher);
    if (param.opens) {
        gcry_cipher_decrypt(s.cipher, out.data(), size, in.data(), size);
        return gcry_cipher_checktag(s.cipher, in.data() + size, tag_size) ? kernels::rejected : size;
    }
    gcry_cipher_encrypt(s.cipher, out.data(), size, in.data(), size);
    gcry_cipher_gettag(s.cipher, out.data() + size, tag_size);
    return size + tag_size;
}

} // namespace
