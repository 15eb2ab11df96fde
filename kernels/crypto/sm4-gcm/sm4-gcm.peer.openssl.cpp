// OpenSSL's SM4-GCM, which its newer versions have.
#include "kernels/crypto/aead/openssl.hpp"
#include "kernels/variant.hpp"

#if OPENSSL_VERSION_NUMBER >= 0x30500000

namespace {

const EVP_CIPHER* sm4_gcm() { return EVP_CIPHER_fetch(nullptr, "SM4-GCM", nullptr); }

} // namespace

VARIANT(.run = run<16>, .prepare = prepare<sm4_gcm, 16>, .release = release,
        .note = "SM4-GCM of OpenSSL " PEER_VERSION);

#else

VARIANT(.note = "OpenSSL " PEER_VERSION ": SM4-GCM is known of 3.5");

#endif
