// OpenSSL's EVP_sha512.
#include "kernels/crypto/digest/openssl.hpp"
#include "kernels/variant.hpp"

VARIANT(.run = run<64>, .prepare = prepare<EVP_sha512>, .release = release,
        .note = "EVP_sha512 of OpenSSL " PEER_VERSION);
