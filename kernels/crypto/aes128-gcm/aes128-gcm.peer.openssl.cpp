// OpenSSL's EVP_aes_128_gcm.
#include "kernels/crypto/aead/openssl.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<16>, .prepare = prepare<EVP_aes_128_gcm, 16>, .release = release,
        .note = "EVP_aes_128_gcm of OpenSSL " PEER_VERSION);
