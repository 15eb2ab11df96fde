// OpenSSL's SM4-GCM, which its newer versions have.
#include "kernels/crypto/aead/openssl.hpp"
#include "kernels/variant.hpp"

#if OPENSSL_VERSION_NUMBER >= 0x30200000

namespace {

const EVP_CIPHER* sm4_gcm() { return EVP_CIPHER_fetch(nullptr, "SM4-GCM", nullptr); }

} // namespace

VARIANT(.run = run<16>, .prepare = prepare<sm4_gcm, 16>, .release = release,
        .note = "SM4-GCM of OpenSSL " PEER_VERSION);

#else

VARIANT(.note = "OpenSSL " PEER_VERSION " has no SM4-GCM: 3.2 does");

#endif
