// OpenSSL's EVP_chacha20_poly1305.
#include "kernels/crypto/aead/openssl.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<32>, .prepare = prepare<EVP_chacha20_poly1305, 32>, .release = release,
        .note = "EVP_chacha20_poly1305 of OpenSSL " PEER_VERSION);
