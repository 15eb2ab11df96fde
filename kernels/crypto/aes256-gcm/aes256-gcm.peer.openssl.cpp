// OpenSSL's EVP_aes_256_gcm.
#include "kernels/crypto/aead/openssl.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<32>, .prepare = prepare<EVP_aes_256_gcm, 32>, .release = release,
        .note = "EVP_aes_256_gcm of OpenSSL " PEER_VERSION);
